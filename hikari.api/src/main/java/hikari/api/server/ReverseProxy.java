package hikari.api.server;

import java.util.List;

/// A proxy in front of the server that speaks TLS with Discord and plain HTTP/1.1 with the server.
/// HTTP/1.0, which nginx speaks unless it is told `proxy_http_version 1.1`, gets 400.
///
/// @param prefix what the proxy puts before, or leaves in, the path: `/bot` when Discord posts to
///   `https://host/bot/interactions` and the application is at `/interactions`. Requests without it
///   are served alike. Empty for none
/// @param trusted addresses of proxies whose `X-Forwarded-For` is believed, as `10.0.0.7` or
///   `10.0.0.0/8`. Peers of a unix socket are always believed. It is used for the log, and for
///   nothing else: who may ask is decided by the signature
public record ReverseProxy(String prefix, List<String> trusted) {
    /// No proxy.
    public static final ReverseProxy NONE = new ReverseProxy("", List.of());

    /// Checks forms.
    ///
    /// @throws IllegalArgumentException when the prefix does not begin with `/` or ends with it
    public ReverseProxy {
        trusted = List.copyOf(trusted);
        if (!prefix.isEmpty() && (!prefix.startsWith("/") || prefix.endsWith("/"))) {
            throw new IllegalArgumentException("prefix must begin with '/' and not end with it");
        }
    }

    /// {@return a proxy at these addresses, without a prefix}
    ///
    /// @param trusted addresses, as `10.0.0.7` or `10.0.0.0/8`
    public static ReverseProxy at(String... trusted) {
        return new ReverseProxy("", List.of(trusted));
    }

    /// {@return the same with a prefix}
    ///
    /// @param value begins with `/` and does not end with it
    public ReverseProxy withPrefix(String value) {
        return new ReverseProxy(value, trusted);
    }
}
