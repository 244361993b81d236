package hikari.voice.socket;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/// Asks an HTTP server to speak WebSocket.
///
/// @see "RFC 6455, section 4.1"
final class Upgrade {
    private static final String ACCEPT_SUFFIX = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int MAX_LINE = 8 << 10;
    private static final int MAX_LINES = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Upgrade() {}

    /// {@return the stream of frames that follows the answer}
    ///
    /// @throws SocketEndException when the server does not want to
    static InputStream ask(Socket socket, URI address) throws IOException {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String key = Base64.getEncoder().encodeToString(random);
        var request =
                """
                GET %s?%s HTTP/1.1\r
                Host: %s\r
                Connection: Upgrade\r
                Upgrade: websocket\r
                User-Agent: DiscordBot (hikari, java)\r
                Sec-WebSocket-Key: %s\r
                Sec-WebSocket-Version: 13\r
                \r
                """
                        .formatted(
                                address.getRawPath(),
                                address.getRawQuery(),
                                address.getRawAuthority(),
                                key);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        var in = new BufferedInputStream(socket.getInputStream());
        check(in, key);
        return in;
    }

    private static void check(InputStream in, String key) throws IOException {
        String status = line(in);
        boolean proven = false;
        String header = line(in);
        for (int i = 0; !header.isEmpty(); i++) {
            if (i == MAX_LINES) {
                throw SocketEndException.broken("the answer to the upgrade never ends", null);
            }
            int colon = header.indexOf(':');
            if (colon > 0
                    && header.substring(0, colon)
                            .toLowerCase(Locale.ROOT)
                            .equals("sec-websocket-accept")) {
                proven = header.substring(colon + 1).strip().equals(accepted(key));
            }
            header = line(in);
        }
        if (!status.startsWith("HTTP/1.1 101")) {
            throw SocketEndException.broken(
                    "the server answered '%s' where a WebSocket was asked for".formatted(status),
                    null);
        }
        if (!proven) {
            throw SocketEndException.broken(
                    "the server did not prove that it speaks WebSocket", null);
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw SocketEndException.broken(
                        "the server ended the connection instead of upgrading it", null);
            }
            if (line.length() == MAX_LINE) {
                throw SocketEndException.broken("the answer to the upgrade is too long", null);
            }
            line.append((char) read);
        }
        return line.toString().strip();
    }

    private static String accepted(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            return Base64.getEncoder()
                    .encodeToString(
                            digest.digest(
                                    (key + ACCEPT_SUFFIX).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
