package hikari.sandbox.voice.media;

import hikari.sandbox.PacketShape;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// The head of an RTP packet as Discord uses it (RFC 3550, with RFC 8285's extensions).
///
/// @param sequence its number, 16 bits
/// @param timestamp in samples, 32 bits
/// @param ssrc whose stream it is
/// @param head how many bytes are in the clear
/// @param extension how many bytes of the body belong to the extension
/// @param padded whether the last byte tells of padding
public record RtpPacket(
        int sequence, int timestamp, int ssrc, int head, int extension, boolean padded) {
    private static final int FIXED = 12;
    private static final int OPUS = 0x78;

    /// {@return the head of a packet; empty if it is no Opus over RTP}
    public static Optional<RtpPacket> parse(byte[] packet) {
        if (packet.length < FIXED || (packet[0] & 0xC0) != 0x80 || (packet[1] & 0x7F) != OPUS) {
            return Optional.empty();
        }
        boolean extended = (packet[0] & 0x10) != 0;
        int head = FIXED + 4 * (packet[0] & 0x0F) + (extended ? 4 : 0);
        if (packet.length < head) {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(packet);
        int extension = extended ? 4 * (in.getShort(head - 2) & 0xFFFF) : 0;
        return Optional.of(
                new RtpPacket(
                        in.getShort(2) & 0xFFFF,
                        in.getInt(4),
                        in.getInt(8),
                        head,
                        extension,
                        (packet[0] & 0x20) != 0));
    }

    /// {@return the frame in a decrypted body: what is neither extension nor padding; empty if
    /// their lengths are more than there is}
    public Optional<byte[]> frame(byte[] body) {
        int padding = padded && body.length > 0 ? body[body.length - 1] & 0xFF : 0;
        int end = body.length - padding;
        if (extension > end || (padded && padding == 0)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.copyOfRange(body, extension, end));
    }

    /// {@return the same packet with a frame, in a shape, encrypted for somebody}
    public byte[] sealed(byte[] frame, PacketShape shape, MediaCipher cipher) {
        return cipher.seal(head(shape), body(frame, shape));
    }

    private byte[] head(PacketShape shape) {
        var out = ByteBuffer.allocate(FIXED + (shape.isExtended() ? 4 : 0));
        out.put((byte) (0x80 | (shape.isPadded() ? 0x20 : 0) | (shape.isExtended() ? 0x10 : 0)));
        out.put((byte) OPUS).putShort((short) sequence).putInt(timestamp).putInt(ssrc);
        if (shape.isExtended()) {
            out.putShort((short) 0xBEDE).putShort((short) 1);
        }
        return out.array();
    }

    private static byte[] body(byte[] frame, PacketShape shape) {
        int extension = shape.isExtended() ? 4 : 0;
        int padding = shape.isPadded() ? 4 : 0;
        var body = new byte[extension + frame.length + padding];
        if (extension > 0) {
            body[0] = 0x10; // extension 1 of one byte
            body[1] = (byte) 0x85;
        }
        System.arraycopy(frame, 0, body, extension, frame.length);
        if (padding > 0) {
            body[body.length - 1] = (byte) padding;
        }
        return body;
    }
}
