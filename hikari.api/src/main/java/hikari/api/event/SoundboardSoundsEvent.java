package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.SoundboardSound;
import java.util.List;

/// The answer to a [hikari.api.gateway.SoundboardRequest], for one of its guilds. Nobody waits for
/// listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param sounds all there are
/// @see "Discord documentation: Gateway Events, Soundboard Sounds"
public record SoundboardSoundsEvent(
        Bot bot, Shard shard, Snowflake guildId, List<SoundboardSound> sounds)
        implements SoundboardEvent, GatewayAnswerEvent {}
