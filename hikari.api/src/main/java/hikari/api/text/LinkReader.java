package hikari.api.text;

import hikari.api.Snowflake;
import hikari.api.text.MessageText.Piece;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the address of a message or channel, if there is one where it begins. What follows the
/// last id is not looked at, but for letters, digits, `_` and `-`: then it was no id.
final class LinkReader {
    private final int start;
    private final Cursor next;

    LinkReader(String text, int start) {
        this.start = start;
        next = new Cursor(text, start);
    }

    Optional<Piece> link() {
        if (!isDiscords() || !next.pass("/channels/")) {
            return Optional.empty();
        }
        if (next.pass("@me/")) {
            return inGuild(Optional.empty());
        }
        return next.id().filter(id -> next.pass("/")).flatMap(id -> inGuild(Optional.of(id)));
    }

    private boolean isDiscords() {
        if (!next.passAnyCase("https://") && !next.passAnyCase("http://")) {
            return false;
        }
        if (!next.passAnyCase("ptb.")) {
            next.passAnyCase("canary.");
        }
        return Stream.of("discord.com", "discordapp.com").anyMatch(next::passAnyCase);
    }

    private Optional<Piece> inGuild(Optional<Snowflake> guildId) {
        return next.id()
                .filter(id -> isWhole())
                .map(channelId -> piece(new Markup.MessageLink(guildId, channelId, messageId())));
    }

    private Optional<Snowflake> messageId() {
        var end = next.at();
        var found =
                next.pass("/") ? next.id().filter(id -> isWhole()) : Optional.<Snowflake>empty();
        if (found.isEmpty()) {
            next.back(end);
        }
        return found;
    }

    private boolean isWhole() {
        return next.peek() != '-' && !Names.isOfEmojis(next.peek());
    }

    private Piece piece(Markup markup) {
        return new Piece(start, next.at(), markup);
    }
}
