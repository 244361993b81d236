package hikari.sandbox.websocket;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The HTTP request that opens a WebSocket.
///
/// @param method the HTTP method
/// @param path the path without the query
/// @param query the query's parameters
/// @param headers the headers, names in lower case
public record UpgradeRequest(
        String method, String path, Map<String, String> query, Map<String, String> headers) {
    private static final int MAX_HEAD = 16 << 10;
    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    /// Reads the head of a request.
    public static UpgradeRequest read(InputStream in) throws IOException {
        var lines = head(in).split("\r\n", -1);
        var start = lines[0].split(" ", -1);
        if (start.length != 3 || !start[2].startsWith("HTTP/1.")) {
            throw new IOException("not HTTP/1.1");
        }
        var headers = new HashMap<String, String>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                headers.put(
                        lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                        lines[i].substring(colon + 1).strip());
            }
        }
        int mark = start[1].indexOf('?');
        var path = mark < 0 ? start[1] : start[1].substring(0, mark);
        return new UpgradeRequest(
                start[0], path, query(mark < 0 ? "" : start[1].substring(mark + 1)), headers);
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.length() < MAX_HEAD) {
            int octet = in.read();
            if (octet < 0) {
                throw new EOFException("the stream ended inside the request");
            }
            head.append((char) octet);
            if (octet == '\n'
                    && head.length() > 4
                    && head.substring(head.length() - 4).equals("\r\n\r\n")) {
                return head.substring(0, head.length() - 4);
            }
        }
        throw new IOException("the request's head is too long");
    }

    private static Map<String, String> query(String text) {
        var parameters = new HashMap<String, String>();
        for (var pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return value;
        }
    }

    /// {@return whether it asks for a WebSocket}
    public boolean isWebSocket() {
        return method.equals("GET")
                && headers.getOrDefault("upgrade", "").equalsIgnoreCase("websocket")
                && headers.containsKey("sec-websocket-key");
    }

    /// The answer that opens the WebSocket.
    public String accepted() {
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: %s\r\n\r\n"
                .formatted(acceptKey(headers.getOrDefault("sec-websocket-key", "")));
    }

    /// An answer that refuses.
    public static String refused(int status) {
        return "HTTP/1.1 %d Refused\r\nConnection: close\r\nContent-Length: 0\r\nUpgrade: websocket\r\n\r\n"
                .formatted(status);
    }

    private static String acceptKey(String key) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-1")
                            .digest((key + GUID).getBytes(StandardCharsets.ISO_8859_1));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The API version asked for; 10 if none is named.
    public int version() {
        try {
            return Integer.parseInt(query.getOrDefault("v", "10"));
        } catch (NumberFormatException malformed) {
            return -1;
        }
    }

    /// {@return the encoding asked for}
    public String encoding() {
        return query.getOrDefault("encoding", "json");
    }

    /// {@return the compression asked for; empty for none}
    public String compression() {
        return query.getOrDefault("compress", "");
    }
}
