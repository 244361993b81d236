package hikari.gateway;

import hikari.api.error.MissingModuleException;
import hikari.api.gateway.Compression;
import java.io.IOException;

/// Turns messages of one connection into payloads. Has state that belongs to the connection: a new
/// connection needs a new one. Not thread-safe.
interface Decompressor extends AutoCloseable {
    /// No payload may be longer, so that a few bytes cannot take all memory: 64 MiB.
    int MAX_PAYLOAD = 64 << 20;

    /// Takes a message.
    ///
    /// @param message the message; overwritten later
    /// @return the payload, valid until the next call, or one of length 0 when more messages are
    ///   needed
    /// @throws IOException when the stream is broken; it then cannot go on
    Bytes feed(Bytes message) throws IOException;

    @Override
    default void close() {}

    /// {@return a fresh one}
    ///
    /// @param compression what the connection asked for
    /// @throws MissingModuleException when the module for it is missing
    static Decompressor of(Compression compression) {
        return switch (compression) {
            case NONE -> message -> message;
            case ZLIB_STREAM -> new ZlibStream();
            case ZSTD_STREAM -> zstd();
        };
    }

    private static Decompressor zstd() {
        try {
            return ZstdStream.open();
        } catch (LinkageError e) {
            throw new MissingModuleException(
                    "Compression ZSTD_STREAM needs the module 'com.github.luben.zstd_jni', which is not in this image or"
                            + " has no native library for this machine: add it, or use ZLIB_STREAM",
                    e);
        }
    }
}
