package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import hikari.api.limit.Limits;
import java.util.Optional;

/// An emoji as reactions, buttons, select options and polls name it: a Unicode one by its
/// characters, a custom one by its id.
///
/// @param id the custom emoji's id
/// @param name the Unicode emoji, or the custom one's name
/// @param animated whether a custom emoji moves
/// @see "Discord documentation: Resources, Emoji, Emoji Object"
public record PartialEmoji(Optional<Snowflake> id, Optional<String> name, boolean animated) {

    /// {@return the Unicode emoji with these characters}
    ///
    /// @param characters the emoji itself, such as `👍`
    /// @throws hikari.api.error.LimitExceededException beyond 32 characters (Discord: openapi.json)
    public static PartialEmoji unicode(String characters) {
        return new PartialEmoji(Optional.empty(), Optional.of(named(characters)), false);
    }

    /// {@return the custom emoji with this id}
    ///
    /// @param name its name
    /// @param id its id
    /// @throws hikari.api.error.LimitExceededException beyond 32 characters of the name (Discord:
    ///   openapi.json)
    public static PartialEmoji custom(String name, Snowflake id) {
        return new PartialEmoji(Optional.of(id), Optional.of(named(name)), false);
    }

    private static String named(String name) {
        return Limits.length("emoji.name", name, 0, 32);
    }

    /// {@return the text that shows this emoji in a message} Empty when neither id nor name are
    /// there.
    public String mention() {
        return id.map(custom -> "<%s:%s:%s>".formatted(animated ? "a" : "", shown(), custom))
                .orElse(name.orElse(""));
    }

    /// A custom emoji whose name is not known is shown all the same.
    private String shown() {
        return name.filter(known -> !known.isEmpty()).orElse("_");
    }

    /// {@return the emoji as paths of reactions name it, not yet percent-encoded: `name:id`, or the
    /// characters}
    public String reaction() {
        return id.map(custom -> name.orElse("_") + ":" + custom).orElse(name.orElse(""));
    }

    /// {@return the address of a custom emoji's picture} Empty for a Unicode emoji.
    public Optional<ImageUrl> imageUrl() {
        return id.map(custom -> animated ? Cdn.animatedEmoji(custom) : Cdn.emoji(custom));
    }
}
