package hikari.api.server;

/// Which versions of HTTP a server speaks.
public enum HttpVersions {
    /// HTTP/1.1, which Discord and every proxy speak.
    HTTP_1,
    /// HTTP/1.1 and HTTP/2: by ALPN with TLS; without, by prior knowledge (h2c). Needs the module
    /// `io.helidon.webserver.http2`.
    HTTP_1_AND_2
}
