package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.message.Message;
import hikari.api.message.PartialMessage;
import java.util.Optional;

/// A message was changed in a guild.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param changes what came
/// @param message the message as it is now, if what came was all of it
/// @param old the message before, if it was cached
/// @see "Discord documentation: Gateway Events, Message Update"
public record GuildMessageUpdateEvent(
        Bot bot,
        Shard shard,
        Snowflake guildId,
        PartialMessage changes,
        Optional<Message> message,
        Optional<Message> old)
        implements MessageUpdateEvent, GuildMessageEvent {}
