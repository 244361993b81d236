package hikari.api.message;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/// The bytes of an [Upload]. They are read as they are sent, a few kilobytes at a time, and never
/// held whole.
///
/// [#start()] is called on the thread that sends the request, the stream is read by threads of the
/// HTTP client.
@FunctionalInterface
public interface UploadContent {
    /// Opens the content from its beginning. The caller closes it.
    ///
    /// @return all bytes
    /// @throws IOException when it cannot be read
    InputStream open() throws IOException;

    /// {@return how many bytes there are, if that is known} A stream that then has more or fewer
    /// fails the request.
    ///
    /// @throws IOException when it cannot be found out
    default OptionalLong length() throws IOException {
        return OptionalLong.empty();
    }

    /// Opens the content together with its length. For contents whose length shows only then; by
    /// default this asks for both.
    ///
    /// @return the opened content; the caller closes it
    /// @throws IOException when it cannot be read
    default OpenUpload start() throws IOException {
        var length = length();
        return new OpenUpload(open(), length);
    }

    /// {@return whether it can be opened again, so that a request can be repeated} True unless said
    /// otherwise.
    default boolean isRepeatable() {
        return true;
    }
}
