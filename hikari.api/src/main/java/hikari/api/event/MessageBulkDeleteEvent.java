package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.message.Message;
import java.util.List;
import java.util.Map;

/// Several messages of a guild were deleted at once. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channelId the channel
/// @param messageIds the messages
/// @param old those that were cached
/// @see "Discord documentation: Gateway Events, Message Delete Bulk"
public record MessageBulkDeleteEvent(
        Bot bot,
        Shard shard,
        Snowflake guildId,
        Snowflake channelId,
        List<Snowflake> messageIds,
        Map<Snowflake, Message> old)
        implements GuildMessageEvent {}
