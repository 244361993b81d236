package hikari.api.message;

import java.io.InputStream;
import java.util.OptionalLong;

/// A file that was opened to be sent.
///
/// @param stream its bytes, from the first on; who opened it closes it
/// @param length how many there are, if that is known
public record OpenUpload(InputStream stream, OptionalLong length) {}
