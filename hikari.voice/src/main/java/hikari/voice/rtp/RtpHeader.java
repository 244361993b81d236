package hikari.voice.rtp;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Reads and writes what stands before the audio in a packet. Not thread-safe; allocates nothing.
///
/// @see "RFC 3550, section 5.1"
/// @see "Discord documentation: Voice, Sending and Receiving Voice"
public final class RtpHeader {
    /// How many bytes a header without sources and extension has.
    public static final int SIZE = 12;

    /// How many samples of 48 kHz a frame has.
    public static final int SAMPLES = 960;

    private static final int VERSION = 0x80;
    private static final int VERSION_MASK = 0xC0;
    private static final int PADDING = 0x20;
    private static final int EXTENSION = 0x10;
    private static final int OPUS = 0x78;
    private static final int TYPE_MASK = 0x7F;
    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private int sequence;
    private int timestamp;
    private int ssrc;
    private int clear;
    private int extension;
    private boolean padded;

    /// A header that nothing was read into.
    public RtpHeader() {}

    /// Writes a header.
    ///
    /// @param packet where to, from its beginning
    /// @param sequence the packet's number
    /// @param timestamp its time in samples
    /// @param ssrc whose it is
    public static void write(byte[] packet, int sequence, int timestamp, int ssrc) {
        packet[0] = (byte) VERSION;
        packet[1] = OPUS;
        SHORTS.set(packet, 2, (short) sequence);
        INTS.set(packet, 4, timestamp);
        INTS.set(packet, 8, ssrc);
    }

    /// Reads a packet's header.
    ///
    /// @param packet the packet
    /// @param length how long it is
    /// @return whether it is one of audio
    public boolean read(byte[] packet, int length) {
        if (length < SIZE
                || (packet[0] & VERSION_MASK) != VERSION
                || (packet[1] & TYPE_MASK) != OPUS) {
            return false;
        }
        sequence = (short) SHORTS.get(packet, 2) & 0xFFFF;
        timestamp = (int) INTS.get(packet, 4);
        ssrc = (int) INTS.get(packet, 8);
        padded = (packet[0] & PADDING) != 0;
        clear = SIZE + (packet[0] & 0xF) * Integer.BYTES;
        extension = 0;
        if ((packet[0] & EXTENSION) != 0) {
            if (length < clear + Integer.BYTES) {
                return false;
            }
            extension = ((short) SHORTS.get(packet, clear + 2) & 0xFFFF) * Integer.BYTES;
            clear += Integer.BYTES;
        }
        return length >= clear;
    }

    /// {@return where the audio begins in what was decrypted} What stands before it are extensions.
    public int bodyStart() {
        return extension;
    }

    /// {@return where the audio ends in what was decrypted} -1 when the packet is malformed.
    ///
    /// @param plain what was decrypted
    /// @param length how long it is
    public int bodyEnd(byte[] plain, int length) {
        int end = length;
        if (padded) {
            if (length == 0) {
                return -1;
            }
            int padding = plain[length - 1] & 0xFF;
            if (padding == 0) {
                return -1;
            }
            end -= padding;
        }
        return end < extension ? -1 : end;
    }

    /// {@return the packet's number, 16 bits}
    public int sequence() {
        return sequence;
    }

    /// {@return its time in samples, 32 bits}
    public int timestamp() {
        return timestamp;
    }

    /// {@return whose it is}
    public int ssrc() {
        return ssrc;
    }

    /// {@return how many bytes at the packet's beginning are not encrypted}
    public int clear() {
        return clear;
    }
}
