package hikari.api.text;

import hikari.api.Snowflake;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The text of a message with all that Discord shows as something else: mentions, emojis, moments,
/// links to messages. Any text can be read, in time that grows with its length.
///
/// ```java
/// var shown = MessageText.parse(message.content())
///         .render(markup -> markup instanceof Markup.User(var id) ? name(id) : markup.toString());
/// ```
///
/// As in Discord's clients, nothing is found within code, be it a block or a span between
/// backticks, nor right after a backslash. `@everyone` and `@here` count also within a word. Links
/// to messages are found with the hosts `discord.com` and `discordapp.com`, also with `ptb.` and
/// `canary.` before, and both within masked links and between `<` and `>`. Ids are up to 20 digits
/// that make up 64 bits.
///
/// @see "Discord documentation: Reference, Message Formatting"
public final class MessageText {
    private final String text;
    private final List<Piece> pieces;

    private MessageText(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /// {@return the text, read}
    ///
    /// @param text any text
    public static MessageText parse(String text) {
        return new MessageText(text, new TextScanner(text).scan());
    }

    /// {@return the text as it was}
    public String text() {
        return text;
    }

    /// {@return what Discord shows as something else, in order, without overlaps}
    public List<Piece> pieces() {
        return pieces;
    }

    /// {@return the users it mentions, in order}
    public Set<Snowflake> users() {
        return ids(markup -> markup instanceof Markup.User(var id) ? List.of(id) : List.of());
    }

    /// {@return the roles it mentions, in order}
    public Set<Snowflake> roles() {
        return ids(markup -> markup instanceof Markup.Role(var id) ? List.of(id) : List.of());
    }

    /// {@return the channels it links to, in order} Those of links to messages are not among them.
    public Set<Snowflake> channels() {
        return ids(markup -> markup instanceof Markup.Channel(var id) ? List.of(id) : List.of());
    }

    /// {@return whether it has this markup anywhere}
    ///
    /// @param markup what to look for, such as [Markup.Everyone]
    public boolean has(Markup markup) {
        return pieces.stream().anyMatch(piece -> piece.markup().equals(markup));
    }

    /// {@return the text with other text in the place of markup}
    ///
    /// @param shown says what takes a markup's place; its own text leaves it as it is
    public String render(Function<? super Markup, String> shown) {
        var rendered = new StringBuilder();
        var done = 0;
        for (var piece : pieces) {
            rendered.append(text, done, piece.start()).append(shown.apply(piece.markup()));
            done = piece.end();
        }
        return rendered.append(text, done, text.length()).toString();
    }

    private Set<Snowflake> ids(Function<Markup, List<Snowflake>> of) {
        return pieces.stream()
                .flatMap(piece -> of.apply(piece.markup()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// {@return the text as it was}
    @Override
    public String toString() {
        return text;
    }

    /// Markup and where it is.
    ///
    /// @param start the index of its first character
    /// @param end the index after its last character
    /// @param markup what it is
    public record Piece(int start, int end, Markup markup) {}
}
