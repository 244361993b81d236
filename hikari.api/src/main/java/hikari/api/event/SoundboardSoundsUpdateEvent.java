package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.SoundboardSound;
import java.util.List;

/// Several sounds of a guild were changed at once. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param sounds all there are
/// @param old those before, as far as they were cached
/// @see "Discord documentation: Gateway Events, Guild Soundboard Sounds Update"
public record SoundboardSoundsUpdateEvent(
        Bot bot,
        Shard shard,
        Snowflake guildId,
        List<SoundboardSound> sounds,
        List<SoundboardSound> old)
        implements SoundboardEvent {}
