package hikari.api.text;

import hikari.api.Snowflake;
import hikari.api.text.MessageText.Piece;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// Reads one markup, if there is one where it begins.
final class MarkupReader {
    private static final int TIMESTAMP_DIGITS = 17;
    private static final int LONGEST_TAB = 16;

    private final int start;
    private final Cursor next;

    MarkupReader(String text, int start) {
        this.start = start;
        next = new Cursor(text, start);
    }

    Optional<Piece> everyone() {
        if (next.pass("@everyone")) {
            return Optional.of(until(new Markup.Everyone()));
        }
        return next.pass("@here") ? Optional.of(until(new Markup.Here())) : Optional.empty();
    }

    Optional<Piece> angled() {
        return inside().filter(markup -> next.pass(">")).map(this::until);
    }

    private Piece until(Markup markup) {
        return new Piece(start, next.at(), markup);
    }

    private Optional<Markup> inside() {
        if (next.pass("<@&")) {
            return withId(Markup.Role::new);
        }
        if (next.pass("<@!") || next.pass("<@")) {
            return withId(Markup.User::new);
        }
        if (next.pass("<#")) {
            return withId(Markup.Channel::new);
        }
        if (next.pass("</")) {
            return command();
        }
        if (next.pass("<t:")) {
            return timestamp();
        }
        if (next.pass("<id:")) {
            return navigation();
        }
        if (next.pass("<a:")) {
            return emoji(true);
        }
        return next.pass("<:") ? emoji(false) : Optional.empty();
    }

    private Optional<Markup> withId(Function<Snowflake, Markup> of) {
        return next.id().map(of);
    }

    private Optional<Markup> emoji(boolean animated) {
        var name = next.take(Names.LONGEST, Names::isOfEmojis);
        return name.isEmpty() || !next.pass(":")
                ? Optional.empty()
                : withId(id -> new Markup.Emoji(name, id, animated));
    }

    private Optional<Markup> command() {
        var name = new StringBuilder();
        var parts = 0;
        do {
            var part = next.take(Names.LONGEST, Names::isOfCommands);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            name.append(parts == 0 ? "" : " ").append(part);
            parts++;
        } while (parts < Names.PARTS && next.pass(" "));
        return next.pass(":")
                ? withId(id -> new Markup.Command(name.toString(), id))
                : Optional.empty();
    }

    private Optional<Markup> timestamp() {
        var sign = next.pass("-") ? -1 : 1;
        var digits = next.digits(TIMESTAMP_DIGITS);
        if (digits.isEmpty() || Long.parseLong(digits) > Markup.Timestamp.FARTHEST) {
            return Optional.empty();
        }
        var at = Instant.ofEpochSecond(sign * Long.parseLong(digits));
        if (!next.pass(":")) {
            return Optional.of(Markup.timestamp(at));
        }
        var style = TimestampStyle.of(next.peek());
        style.ifPresent(known -> next.pass(String.valueOf(known.letter())));
        return style.map(known -> Markup.timestamp(at, known));
    }

    private Optional<Markup> navigation() {
        var code = next.take(LONGEST_TAB, point -> point == '-' || point >= 'a' && point <= 'z');
        var tab = GuildTab.of(code);
        if (tab.equals(Optional.of(GuildTab.LINKED_ROLES)) && next.pass(":")) {
            return withId(Markup.LinkedRole::new);
        }
        return tab.map(Markup.GuildNavigation::new);
    }
}
