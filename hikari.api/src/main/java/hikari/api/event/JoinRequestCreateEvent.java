package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.JoinRequest;
import hikari.api.guild.JoinRequestStatus;

/// Somebody wants to join a guild. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param status how far it is
/// @param request the request
/// @see "Discord documentation: Gateway Events, Guild Join Request Create"
public record JoinRequestCreateEvent(
        Bot bot, Shard shard, Snowflake guildId, JoinRequestStatus status, JoinRequest request)
        implements JoinRequestEvent {
    @Override
    public Snowflake userId() {
        return request.userId();
    }
}
