package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import hikari.api.user.User;
import java.util.List;
import java.util.Optional;

/// An emoji, a guild's or an application's own.
///
/// @param id the emoji's id; empty for a Unicode emoji
/// @param name the name; empty in reactions whose emoji is gone
/// @param roles who may use it; empty is everybody
/// @param user who created it
/// @param requireColons whether it is written between colons
/// @param managed whether an integration owns it
/// @param animated whether it moves
/// @param available whether it can be used; not after boosts were lost
/// @see "Discord documentation: Resources, Emoji, Emoji Object"
public record Emoji(
        Optional<Snowflake> id,
        Optional<String> name,
        List<Snowflake> roles,
        Optional<User> user,
        boolean requireColons,
        boolean managed,
        boolean animated,
        Optional<Boolean> available) {

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

    /// {@return the address of a custom emoji's picture} Empty for a Unicode emoji.
    public Optional<ImageUrl> imageUrl() {
        return id.map(custom -> animated ? Cdn.animatedEmoji(custom) : Cdn.emoji(custom));
    }
}
