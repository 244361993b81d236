package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.Sticker;
import java.util.List;

/// The stickers of a guild were changed. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param stickers all there are
/// @see "Discord documentation: Gateway Events, Guild Stickers Update"
public record StickersUpdateEvent(Bot bot, Shard shard, Snowflake guildId, List<Sticker> stickers)
        implements GuildEvent, ShardEvent {}
