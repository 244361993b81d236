package hikari.rest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes text of an answer's bytes. JSON is UTF-8, but what sits in between may have made something
/// else of it.
final class Text {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*\"?([\\w.:+-]{1,40})", Pattern.CASE_INSENSITIVE);

    private Text() {}

    /// The text, if the bytes are text in any way: by a byte order mark, by the zeros of UTF-16, as
    /// UTF-8, or as what the content type says.
    static Optional<String> of(Answer answer) {
        var bytes = answer.body().bytes();
        var marked = marked(bytes);
        if (marked.isPresent()) {
            return strictly(marked.get(), bytes).map(Text::withoutMark);
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return Optional.of(text); // by far the quickest way
        }
        return strictly(StandardCharsets.UTF_8, bytes)
                .or(() -> declared(answer).flatMap(charset -> strictly(charset, bytes)));
    }

    /// The same for an error, of which as much as possible is to be shown.
    static String leniently(Answer answer) {
        return of(answer)
                .orElseGet(() -> new String(answer.body().bytes(), StandardCharsets.UTF_8));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        var first = bytes.length > 0 ? bytes[0] & 0xFF : -1;
        var second = bytes.length > 1 ? bytes[1] & 0xFF : -1;
        if ((first == 0xFE && second == 0xFF) || (first == 0 && second > 0)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if ((first == 0xFF && second == 0xFE) || (first > 0 && second == 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first == 0xEF && second == 0xBB
                ? Optional.of(StandardCharsets.UTF_8)
                : Optional.empty();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<Charset> declared(Answer answer) {
        return answer.contentType()
                .map(CHARSET::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1))
                .filter(Text::isKnown)
                .map(Charset::forName);
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false; // no name of a charset
        }
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
