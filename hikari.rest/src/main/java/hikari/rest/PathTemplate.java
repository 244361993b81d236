package hikari.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Fills templates of paths and writes queries, with everything percent-encoded that is not
/// unreserved.
final class PathTemplate {
    private static final Pattern PARAMETER = Pattern.compile("\\{[a-z_0-9]+}");

    private PathTemplate() {}

    static String fill(String template, List<String> values) {
        var next = values.iterator();
        return PARAMETER
                .matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(encode(next.next())));
    }

    static String query(Collection<Map.Entry<String, String>> query) {
        return query.isEmpty()
                ? ""
                : query.stream()
                        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /// As a browser's `encodeURIComponent`. A value of dots alone would be taken for a step in the
    /// path.
    static String encode(String text) {
        var encoded =
                URLEncoder.encode(text, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A")
                        .replace("%7E", "~");
        return encoded.matches("\\.{1,2}") ? encoded.replace(".", "%2E") : encoded;
    }
}
