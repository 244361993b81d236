package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import java.util.Optional;

/// The request of a user to join a guild is gone: the user took it back, or left. Nobody waits for
/// listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param userId who wanted to join
/// @param requestId the request; Discord has left it out
/// @see "Discord documentation: Gateway Events, Guild Join Request Delete"
public record JoinRequestDeleteEvent(
        Bot bot, Shard shard, Snowflake guildId, Snowflake userId, Optional<Snowflake> requestId)
        implements JoinRequestEvent {}
