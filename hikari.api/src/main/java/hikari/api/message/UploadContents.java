package hikari.api.message;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;

/// Where the bytes of a file may be.
final class UploadContents {
    private UploadContents() {}

    /// In memory.
    record Bytes(byte[] bytes) implements UploadContent {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public OptionalLong length() {
            return OptionalLong.of(bytes.length);
        }
    }

    /// In a file of this machine.
    record File(Path path) implements UploadContent {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public OptionalLong length() throws IOException {
            return OptionalLong.of(Files.size(path));
        }
    }

    /// In a stream that can be read once.
    record Once(InputStream stream, AtomicBoolean taken) implements UploadContent {
        @Override
        public InputStream open() throws IOException {
            if (taken.getAndSet(true)) {
                throw new IOException(
                        "its stream was sent before, and cannot be read again; an UploadContent can");
            }
            return stream;
        }

        @Override
        public boolean isRepeatable() {
            return false;
        }
    }
}
