package hikari.gateway;

import io.helidon.common.tls.Tls;
import io.helidon.http.HeaderNames;
import io.helidon.webclient.api.ClientConnection;
import io.helidon.webclient.http1.Http1Client;
import io.helidon.webclient.http1.UpgradeResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Supplier;

/// Opens WebSocket connections with Helidon's HTTP client.
///
/// No timeout of Helidon's covers the TLS handshake: the caller runs [#connect(GatewayAddress)] on
/// a virtual thread and interrupts that at the deadline, which ends any state of connecting.
///
/// @see "RFC 6455, section 4.1"
final class WebSocketUpgrade {
    private static final String ACCEPT_SUFFIX = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final SecureRandom RANDOM = new SecureRandom();

    /// The platform's trust, loaded when first needed.
    private static final class PlatformTls {
        static final Tls TLS = Tls.builder().build();
    }

    private final Supplier<Tls> tls;

    WebSocketUpgrade(Supplier<Tls> tls) {
        this.tls = tls;
    }

    static WebSocketUpgrade create() {
        return new WebSocketUpgrade(() -> PlatformTls.TLS);
    }

    /// {@return an open connection} Blocks; ends when its thread is interrupted.
    ///
    /// @param address where to
    /// @throws ConnectionLostException when it cannot be opened
    GatewaySocket connect(GatewayAddress address) {
        var client = client(address); // one for each attempt, as a failed one must not leave a
        // connection for reuse
        try {
            return connect(client, address);
        } catch (ConnectionLostException e) {
            client.closeResource();
            throw e;
        }
    }

    private Http1Client client(GatewayAddress address) {
        var builder = Http1Client.builder().shareConnectionCache(false).followRedirects(false);
        return address.isEncrypted() ? builder.tls(tls.get()).build() : builder.build();
    }

    private static GatewaySocket connect(Http1Client client, GatewayAddress address) {
        var key = key();
        var response = ask(client, address, key);
        if (!response.isUpgraded()) {
            var status = response.response().status().code();
            response.response().close();
            throw ConnectionLostException.broken(
                    "%s answered HTTP %d where a WebSocket was asked for"
                            .formatted(address.uri().getHost(), status),
                    null);
        }
        var accept =
                response.response().headers().first(HeaderNames.create("Sec-WebSocket-Accept"));
        var connection = response.connection();
        if (!accept.orElse("").equals(accepted(key))) {
            connection.closeResource();
            throw ConnectionLostException.broken(
                    "%s did not prove that it speaks WebSocket".formatted(address.uri().getHost()),
                    null);
        }
        return open(connection);
    }

    private static UpgradeResponse ask(Http1Client client, GatewayAddress address, String key) {
        try {
            return client.get()
                    .uri(http(address))
                    .header(HeaderNames.CONNECTION, "Upgrade")
                    .header(HeaderNames.USER_AGENT, "DiscordBot (hikari, java)")
                    .header(HeaderNames.create("Sec-WebSocket-Key"), key)
                    .header(HeaderNames.create("Sec-WebSocket-Version"), "13")
                    .upgrade("websocket");
        } catch (RuntimeException e) {
            throw ConnectionLostException.broken(
                    "Cannot connect to %s: %s".formatted(address.uri().getHost(), e.getMessage()),
                    e);
        }
    }

    private static GatewaySocket open(ClientConnection connection) {
        try {
            connection.readTimeout(Duration.ZERO); // heartbeats find out what is dead
            return new GatewaySocket(connection);
        } catch (RuntimeException e) {
            connection.closeResource();
            throw ConnectionLostException.broken(
                    "The connection ended when it had just been opened", e);
        }
    }

    private static URI http(GatewayAddress address) {
        var uri = address.uri();
        return URI.create(
                (address.isEncrypted() ? "https" : "http")
                        + uri.toString().substring(uri.getScheme().length()));
    }

    private static String key() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String accepted(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            return Base64.getEncoder()
                    .encodeToString(
                            digest.digest(
                                    (key + ACCEPT_SUFFIX).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
