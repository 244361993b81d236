package hikari.voice.rtp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Asks the voice server how it sees us.
///
/// @param address our address as it is seen from there
/// @param port our port as it is seen from there
/// @see "Discord documentation: Voice, IP Discovery"
public record Discovery(String address, int port) {
    /// How long request and answer are, in bytes.
    public static final int SIZE = 74;

    private static final int REQUEST = 1;
    private static final int ANSWER = 2;
    private static final int LENGTH = 70;
    private static final int ADDRESS = 8;
    private static final int PORT = 72;

    /// {@return the request}
    ///
    /// @param ssrc ours
    public static ByteBuffer request(int ssrc) {
        var request = ByteBuffer.allocate(SIZE);
        request.putShort((short) REQUEST).putShort((short) LENGTH).putInt(ssrc);
        return request.rewind();
    }

    /// {@return the answer in a packet, if it is one}
    ///
    /// @param packet the packet
    /// @param length how long it is
    /// @param ssrc ours
    public static Optional<Discovery> answer(byte[] packet, int length, int ssrc) {
        if (length != SIZE) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(packet, 0, length);
        if (buffer.getShort() != ANSWER || buffer.getShort() != LENGTH || buffer.getInt() != ssrc) {
            return Optional.empty();
        }
        int end = ADDRESS;
        while (end < PORT && packet[end] != 0) {
            end++;
        }
        var address = new String(packet, ADDRESS, end - ADDRESS, StandardCharsets.US_ASCII);
        int port = buffer.getShort(PORT) & 0xFFFF;
        var isAddress =
                address.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == '.' || c == ':');
        return address.isEmpty() || !isAddress || port == 0
                ? Optional.empty()
                : Optional.of(new Discovery(address, port));
    }
}
