package hikari.gateway;

import hikari.api.gateway.Compression;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// Where to connect: a WebSocket address with the query that says how to talk.
///
/// @param uri `ws` or `wss`, with host, and the query
/// @see "Discord documentation: Gateway, Connecting"
record GatewayAddress(URI uri) {
    /// The version of the gateway that this module speaks.
    static final int VERSION = 10;

    /// {@return the address for a base, with version, encoding and compression}
    ///
    /// @param base `ws` or `wss`; a query of its own is kept
    /// @param compression how frames are compressed
    /// @throws IllegalArgumentException when the base is no such address
    static GatewayAddress of(URI base, Compression compression) {
        var scheme = base.getScheme() == null ? "" : base.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("ws") || scheme.equals("wss")) || base.getHost() == null) {
            throw new IllegalArgumentException(
                    "'%s' is no gateway address: it must begin with ws:// or wss:// and name a host"
                            .formatted(base));
        }
        var query = new StringBuilder(base.getRawQuery() == null ? "" : base.getRawQuery());
        addIfAbsent(query, "v", Integer.toString(VERSION));
        addIfAbsent(query, "encoding", "json");
        switch (compression) {
            case NONE -> {}
            case ZLIB_STREAM -> addIfAbsent(query, "compress", "zlib-stream");
            case ZSTD_STREAM -> addIfAbsent(query, "compress", "zstd-stream");
        }
        var path =
                base.getRawPath() == null || base.getRawPath().isEmpty() ? "/" : base.getRawPath();
        return new GatewayAddress(
                URI.create("%s://%s%s?%s".formatted(scheme, base.getRawAuthority(), path, query)));
    }

    /// {@return the address that Discord gave for resuming, or the usual one where that cannot be
    /// used}
    ///
    /// A text that is no address, and one that would give up encryption, are not used.
    ///
    /// @param resumeUrl as Discord gave it
    /// @param usual the configured address
    static URI resumeBase(String resumeUrl, URI usual) {
        try {
            var uri = new URI(resumeUrl);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            var usable =
                    uri.getHost() != null
                            && (scheme.equals("wss")
                                    || scheme.equals("ws")
                                            && "ws".equalsIgnoreCase(usual.getScheme()));
            return usable ? uri : usual;
        } catch (URISyntaxException e) {
            return usual;
        }
    }

    boolean isEncrypted() {
        return "wss".equals(uri.getScheme());
    }

    private static void addIfAbsent(StringBuilder query, String name, String value) {
        if (("&" + query).contains("&" + name + "=")) {
            return;
        }
        query.append(query.isEmpty() ? "" : "&").append(name).append('=').append(value);
    }
}
