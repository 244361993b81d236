package hikari.rest;

import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What came back for one attempt.
///
/// @param status the HTTP status
/// @param headers the headers
/// @param body the body, or its beginning
record Answer(int status, HttpHeaders headers, Body body) {
    private static final int EXCERPT = 512;

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    Optional<String> contentType() {
        return header("Content-Type");
    }

    boolean claimsJson() {
        return contentType()
                .map(type -> type.toLowerCase(Locale.ROOT))
                .filter(type -> type.startsWith("application/json") || type.contains("+json"))
                .isPresent();
    }

    /// What Discord's support finds the request by.
    Optional<String> requestId() {
        return header("CF-Ray").or(() -> header("X-Request-Id"));
    }

    /// The beginning of the body, with control characters as blanks.
    String excerpt() {
        var start = Math.min(body.bytes().length, 4 * EXCERPT);
        var beginning = new Body(Arrays.copyOf(body.bytes(), start), true);
        var text = Text.leniently(new Answer(status, headers, beginning));
        return text.substring(0, Math.min(text.length(), EXCERPT)).replaceAll("\\p{Cntrl}+", " ");
    }

    /// The bytes of a body.
    ///
    /// @param bytes all, or as many as the bound allowed
    /// @param isCut whether there was more
    record Body(byte[] bytes, boolean isCut) {
        static final Body EMPTY = new Body(new byte[0], false);
    }
}
