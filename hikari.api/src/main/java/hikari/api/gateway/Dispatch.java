package hikari.api.gateway;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One event as it came: name, sequence number and the undecoded UTF-8 JSON of its data.
///
/// The bytes belong to the reader of the connection and are overwritten after the call that handed
/// them over: who needs them longer calls [#detached()].
///
/// @param name such as `MESSAGE_CREATE`
/// @param sequence the sequence number within the session
/// @param buffer holds the data
/// @param offset where the data begins
/// @param length how many bytes it has
@SuppressWarnings("ArrayRecordComponent") // identity is wanted: this is a window, not a value
public record Dispatch(String name, long sequence, byte[] buffer, int offset, int length) {

    /// {@return the data as a stream of UTF-8 JSON}
    public InputStream data() {
        return new ByteArrayInputStream(buffer, offset, length);
    }

    /// {@return the data as text}
    public String dataText() {
        return new String(buffer, offset, length, StandardCharsets.UTF_8);
    }

    /// {@return this with bytes of its own}
    public Dispatch detached() {
        return new Dispatch(
                name, sequence, Arrays.copyOfRange(buffer, offset, offset + length), 0, length);
    }

    @Override
    public String toString() {
        return "%s #%d (%d bytes)".formatted(name, sequence, length);
    }
}
