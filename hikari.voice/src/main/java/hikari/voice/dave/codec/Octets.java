package hikari.voice.dave.codec;

import java.util.Arrays;

/// Bytes that never change, compared by content. They may be keys, so that their text shows only
/// how many there are.
public final class Octets {
    /// No bytes.
    public static final Octets EMPTY = new Octets(new byte[0]);

    private final byte[] bytes;

    private Octets(byte[] bytes) {
        this.bytes = bytes;
    }

    /// {@return these bytes, which the caller must not change from now on}
    ///
    /// @param bytes the bytes; not copied
    public static Octets of(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new Octets(bytes);
    }

    /// {@return the bytes themselves, not to be changed}
    public byte[] bytes() {
        return bytes;
    }

    /// {@return a copy that the caller may change}
    public byte[] copy() {
        return bytes.clone();
    }

    /// {@return how many bytes there are}
    public int length() {
        return bytes.length;
    }

    /// {@return whether there are none}
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets octets && Arrays.equals(bytes, octets.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /// {@return how many bytes there are, never which}
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
