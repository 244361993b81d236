package hikari.voice.source;

import java.nio.ByteBuffer;

/// Looks at bytes without taking them.
final class Bytes {
    private Bytes() {}

    /// {@return whether the buffer begins with these bytes}
    ///
    /// @param buffer what is looked at
    /// @param prefix how it should begin
    static boolean startWith(ByteBuffer buffer, byte[] prefix) {
        return buffer.remaining() >= prefix.length
                && buffer.slice(buffer.position(), prefix.length).equals(ByteBuffer.wrap(prefix));
    }
}
