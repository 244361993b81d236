package hikari.api.message;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/// The bytes of an [Upload].
@FunctionalInterface
public interface UploadContent {
    /// Opens the content from its beginning. The caller closes it.
    ///
    /// @return all bytes
    /// @throws IOException when it cannot be read
    InputStream open() throws IOException;

    /// {@return how many bytes there are, if that is known}
    ///
    /// @throws IOException when it cannot be found out
    default OptionalLong length() throws IOException {
        return OptionalLong.empty();
    }
}
