package hikari.api.text;

import hikari.api.text.MessageText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Goes through a text once. Every attempt to read markup looks at a bounded number of characters.
final class TextScanner {
    private static final String ESCAPED = "\\`<@";

    private final String text;
    private final CodeScanner code;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    TextScanner(String text) {
        this.text = text;
        code = new CodeScanner(text);
    }

    List<Piece> scan() {
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '\\' -> at += isEscaped(at + 1) ? 2 : 1;
                case '`' -> at = code.skip(at);
                case '<' -> take(new MarkupReader(text, at).angled());
                case '@' -> take(new MarkupReader(text, at).everyone());
                case 'h', 'H' -> take(new LinkReader(text, at).link());
                default -> at++;
            }
        }
        return List.copyOf(pieces);
    }

    private boolean isEscaped(int index) {
        return index < text.length() && ESCAPED.indexOf(text.charAt(index)) >= 0;
    }

    private void take(Optional<Piece> found) {
        found.ifPresent(pieces::add);
        at = found.map(Piece::end).orElse(at + 1);
    }
}
