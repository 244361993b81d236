package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.SoundboardSound;
import java.util.Optional;

/// A sound of a guild was deleted. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param soundId the sound
/// @param old the sound, if it was cached
/// @see "Discord documentation: Gateway Events, Guild Soundboard Sound Delete"
public record SoundboardSoundDeleteEvent(
        Bot bot, Shard shard, Snowflake guildId, Snowflake soundId, Optional<SoundboardSound> old)
        implements SoundboardEvent {}
