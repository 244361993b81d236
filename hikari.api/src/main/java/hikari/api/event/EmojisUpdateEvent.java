package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.Emoji;
import java.util.List;

/// The emojis of a guild were changed. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param emojis all there are
/// @param old those before, as far as they were cached
/// @see "Discord documentation: Gateway Events, Guild Emojis Update"
public record EmojisUpdateEvent(
        Bot bot, Shard shard, Snowflake guildId, List<Emoji> emojis, List<Emoji> old)
        implements GuildEvent, ShardEvent {}
