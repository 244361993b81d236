package hikari.voice.crypto;

import java.security.GeneralSecurityException;

/// Seals and opens RTP packets as the `rtpsize` modes have it: the header is authenticated, what
/// follows is encrypted, and the counter that makes the nonce stands at the end of the packet. One
/// thread at a time; sealing and opening are done by different ones.
///
/// @see "Discord documentation: Voice, Transport Encryption Modes"
public abstract sealed class TransportCipher permits AesGcm, XChaCha {
    /// What sealing adds to a packet: the tag and the counter.
    public static final int OVERHEAD = 16 + 4;

    static final int TAG = 16;
    static final int COUNTER = 4;

    /// How many bytes the key has.
    public static final int KEY = 32;

    TransportCipher() {}

    /// Encrypts what follows a header, in place or not, and puts tag and counter behind it.
    ///
    /// @param header where the header is, at offset 0 of `packet`, and how long it is
    /// @param packet header and room for everything else
    /// @param body what to encrypt
    /// @param length how much of it
    /// @param counter never twice with the same key
    /// @return how long the packet is
    public int seal(int header, byte[] packet, byte[] body, int length, int counter) {
        try {
            int sealed = encrypt(header, packet, body, length, counter);
            int end = header + sealed;
            packet[end] = (byte) (counter >>> 24);
            packet[end + 1] = (byte) (counter >>> 16);
            packet[end + 2] = (byte) (counter >>> 8);
            packet[end + 3] = (byte) counter;
            return end + COUNTER;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a packet could not be encrypted", e);
        }
    }

    /// Decrypts what follows a header.
    ///
    /// @param header how many bytes at the packet's beginning are authenticated only
    /// @param packet the whole packet
    /// @param length how long it is
    /// @param out where the plain bytes go
    /// @return how many there are; -1 when the packet is not authentic
    public int open(int header, byte[] packet, int length, byte[] out) {
        int sealed = length - header - COUNTER;
        if (sealed < TAG) {
            return -1;
        }
        try {
            return decrypt(header, packet, sealed, out, length - COUNTER);
        } catch (GeneralSecurityException e) {
            return -1;
        }
    }

    abstract int encrypt(int header, byte[] packet, byte[] body, int length, int counter)
            throws GeneralSecurityException;

    abstract int decrypt(int header, byte[] packet, int sealed, byte[] out, int counterAt)
            throws GeneralSecurityException;
}
