package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.SoundboardSound;
import java.util.Optional;

/// A sound of a guild was changed. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param sound the sound
/// @param old the sound before, if it was cached
/// @see "Discord documentation: Gateway Events, Guild Soundboard Sound Update"
public record SoundboardSoundUpdateEvent(
        Bot bot,
        Shard shard,
        Snowflake guildId,
        SoundboardSound sound,
        Optional<SoundboardSound> old)
        implements SoundboardEvent {}
