package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.message.Message;

/// A message was written in a guild.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param message the message
/// @see "Discord documentation: Gateway Events, Message Create"
public record GuildMessageCreateEvent(Bot bot, Shard shard, Snowflake guildId, Message message)
        implements MessageCreateEvent, GuildMessageEvent {}
