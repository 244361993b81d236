package hikari.api.message;

import hikari.api.limit.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/// A file to send with a message. It is opened once for each attempt to send, so that a retry sends
/// all of it.
///
/// @param filename the file's name; embeds and components refer to it as `attachment://` and the
///   name
/// @param content the bytes
/// @param description a text for those who cannot see it, up to 1,024 characters
public record Upload(String filename, UploadContent content, Optional<String> description) {

    /// {@return a file with these bytes}
    ///
    /// @param filename the file's name
    /// @param bytes the content; not copied
    public static Upload of(String filename, byte[] bytes) {
        return new Upload(filename, new BytesContent(bytes), Optional.empty());
    }

    /// {@return a file of this machine, under its own name}
    ///
    /// @param path where it is
    public static Upload of(Path path) {
        var name = path.getFileName();
        return new Upload(
                name == null ? "file" : name.toString(), new PathContent(path), Optional.empty());
    }

    /// {@return a file with content from anywhere}
    ///
    /// @param filename the file's name
    /// @param content opened once for each attempt
    public static Upload of(String filename, UploadContent content) {
        return new Upload(filename, content, Optional.empty());
    }

    /// {@return this file under a name that hides it until one looks}
    public Upload asSpoiler() {
        return filename.startsWith("SPOILER_")
                ? this
                : new Upload("SPOILER_" + filename, content, description);
    }

    /// {@return this file with a text for those who cannot see it}
    ///
    /// @param text up to 1,024 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    public Upload withDescription(String text) {
        return new Upload(
                filename, content, Optional.of(Limits.length("description", text, 0, 1024)));
    }

    private record BytesContent(byte[] bytes) implements UploadContent {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public OptionalLong length() {
            return OptionalLong.of(bytes.length);
        }
    }

    private record PathContent(Path path) implements UploadContent {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public OptionalLong length() throws IOException {
            return OptionalLong.of(Files.size(path));
        }
    }
}
