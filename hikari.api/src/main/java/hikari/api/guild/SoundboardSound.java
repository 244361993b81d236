package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.user.User;
import java.net.URI;
import java.util.Optional;

/// A sound, Discord's or a guild's.
///
/// @param name the name
/// @param soundId the sound's id
/// @param volume how loud, 0 to 1
/// @param emojiId a custom emoji
/// @param emojiName a Unicode emoji
/// @param guildId the guild that owns it
/// @param available whether it can be used; not after boosts were lost
/// @param user who created it
/// @see "Discord documentation: Resources, Soundboard, Soundboard Sound Object"
public record SoundboardSound(
        String name,
        Snowflake soundId,
        double volume,
        Optional<Snowflake> emojiId,
        Optional<String> emojiName,
        Optional<Snowflake> guildId,
        boolean available,
        Optional<User> user) {

    /// {@return the address of the sound, which is MP3 or Ogg}
    public URI uri() {
        return Cdn.sound(soundId);
    }
}
