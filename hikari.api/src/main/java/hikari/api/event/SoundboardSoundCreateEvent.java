package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.SoundboardSound;

/// A guild got a sound. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param sound the sound
/// @see "Discord documentation: Gateway Events, Guild Soundboard Sound Create"
public record SoundboardSoundCreateEvent(
        Bot bot, Shard shard, Snowflake guildId, SoundboardSound sound)
        implements SoundboardEvent {}
