package hikari.sandbox.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// An HTTP request as it came in.
///
/// @param method the method in upper case
/// @param path the raw path
/// @param query parameters, decoded; the last of several wins
/// @param headers values by lower-case name
/// @param body the bytes
public record Request(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        byte[] body) {
    /// {@return a request with its query still encoded}
    public static Request of(
            String method, String path, String rawQuery, Map<String, String> headers, byte[] body) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : rawQuery.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                var name = equals < 0 ? pair : pair.substring(0, equals);
                query.put(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return new Request(method, path, query, headers, body);
    }

    /// {@return the decoded segments of a raw path}
    public static List<String> segments(String path) {
        var segments = new ArrayList<String>();
        for (String segment : path.split("/")) {
            if (!segment.isEmpty()) {
                segments.add(decoded(segment.replace("+", "%2B")));
            }
        }
        return segments;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /// {@return a header's value, or the empty string}
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /// {@return the same request at another path}
    public Request at(String otherPath) {
        return new Request(method, otherPath, query, headers, body);
    }
}
