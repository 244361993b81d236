package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.JoinRequest;
import hikari.api.guild.JoinRequestStatus;

/// The request of a user to join a guild was handed in, granted or refused. Nobody waits for
/// listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param status how far it is
/// @param request the request
/// @see "Discord documentation: Gateway Events, Guild Join Request Update"
public record JoinRequestUpdateEvent(
        Bot bot, Shard shard, Snowflake guildId, JoinRequestStatus status, JoinRequest request)
        implements JoinRequestEvent {
    @Override
    public Snowflake userId() {
        return request.userId();
    }
}
