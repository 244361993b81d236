package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.user.User;

/// Somebody was banned from a guild. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param user the user
/// @see "Discord documentation: Gateway Events, Guild Ban Add"
public record BanAddEvent(Bot bot, Shard shard, Snowflake guildId, User user) implements BanEvent {}
