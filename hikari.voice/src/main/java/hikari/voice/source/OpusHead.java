package hikari.voice.source;

import hikari.api.error.AudioException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How Opus audio in a container begins.
///
/// @param channels how many channels it has
/// @param preSkip how many samples at the beginning only warm the decoder up
/// @see "RFC 7845, 5.1: Identification Header"
record OpusHead(int channels, int preSkip) {
    private static final byte[] MAGIC = {'O', 'p', 'u', 's', 'H', 'e', 'a', 'd'};
    private static final int SHORTEST = 19;

    /// Whether these bytes begin as a head does.
    static boolean isAt(ByteBuffer bytes) {
        return Bytes.startWith(bytes, MAGIC);
    }

    /// {@return what the bytes say}
    ///
    /// @param bytes the whole head
    /// @throws AudioException when it is none, or is that of several streams in one
    static OpusHead read(ByteBuffer bytes) {
        if (!isAt(bytes) || bytes.remaining() < SHORTEST) {
            throw new AudioException("The head of the Opus audio is broken");
        }
        var head = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
        var version = head.get(8) & 0xFF;
        if (version >= 16) {
            throw new AudioException("Opus audio of version %d is not known".formatted(version));
        }
        var channels = head.get(9) & 0xFF;
        var family = head.get(18) & 0xFF;
        var streams = family == 0 ? 1 : head.limit() > SHORTEST ? head.get(SHORTEST) & 0xFF : 0;
        if (streams != 1 || channels < 1 || channels > 2) {
            throw new AudioException(
                    "The audio has %d channels in %d Opus streams; only one stream of 1 or 2 can be sent"
                            .formatted(channels, streams));
        }
        return new OpusHead(channels, head.getShort(10) & 0xFFFF);
    }
}
