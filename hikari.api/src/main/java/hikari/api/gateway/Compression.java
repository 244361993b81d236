package hikari.api.gateway;

/// How the gateway's frames are compressed on the way to us.
///
/// @see "Discord documentation: Gateway, Encoding and Compression"
public enum Compression {
    /// Not at all.
    NONE,
    /// One zlib stream for the whole connection. The default.
    ZLIB_STREAM,
    /// One zstd stream for the whole connection: 2 to 3 µs of CPU less a frame. Needs the module
    /// `com.github.luben.zstd_jni`.
    ZSTD_STREAM
}
