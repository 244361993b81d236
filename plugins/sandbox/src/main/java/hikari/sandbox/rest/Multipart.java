package hikari.sandbox.rest;

import hikari.sandbox.world.FieldErrors;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Takes a `multipart/form-data` body apart (RFC 7578).
final class Multipart {
    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=(?:\"([^\"]+)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile("[;\\s]name=(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILENAME =
            Pattern.compile(
                    "filename=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
    private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private Multipart() {}

    /// One part of a form.
    record Part(String name, String filename, String contentType, boolean isFile, byte[] content) {}

    static List<Part> parse(String contentType, byte[] body) {
        var boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw broken();
        }
        var mark =
                ("--" + (boundary.group(1) != null ? boundary.group(1) : boundary.group(2)))
                        .getBytes(StandardCharsets.ISO_8859_1);
        var parts = new ArrayList<Part>();
        int at = find(body, mark, 0);
        while (at >= 0) {
            int begin = at + mark.length;
            if (begin + 1 < body.length && body[begin] == '-' && body[begin + 1] == '-') {
                return parts;
            }
            int end = find(body, mark, begin);
            if (end < 0) {
                throw broken();
            }
            parts.add(part(body, begin + 2, end - 2));
            at = end;
        }
        throw broken();
    }

    private static Part part(byte[] body, int begin, int end) {
        int headEnd = find(body, HEAD_END, Math.max(0, begin - 2));
        if (headEnd < 0 || headEnd + 4 > end + 2) {
            throw broken();
        }
        var head = new String(body, begin, Math.max(0, headEnd - begin), StandardCharsets.UTF_8);
        var type = "text/plain";
        var disposition = "";
        for (String line : head.split("\r\n")) {
            var lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-disposition:")) {
                disposition = line;
            } else if (lower.startsWith("content-type:")) {
                type = line.substring("content-type:".length()).strip();
            }
        }
        var filename = first(FILENAME, disposition);
        var content =
                Arrays.copyOfRange(
                        body, Math.min(headEnd + 4, body.length), Math.max(headEnd + 4, end));
        return new Part(first(NAME, disposition), filename, type, !filename.isEmpty(), content);
    }

    private static String first(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        if (!match.find()) {
            return "";
        }
        return match.group(1) != null ? match.group(1) : match.group(2);
    }

    private static int find(byte[] body, byte[] wanted, int from) {
        for (int i = from; i <= body.length - wanted.length; i++) {
            if (Arrays.equals(body, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private static RuntimeException broken() {
        return FieldErrors.of("", "MULTIPART_INVALID", "The multipart body is malformed");
    }
}
