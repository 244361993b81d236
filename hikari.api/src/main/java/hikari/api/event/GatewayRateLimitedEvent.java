package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.RateLimitMetadata;
import hikari.api.gateway.Shard;
import java.time.Duration;
import java.util.Optional;

/// Discord refused something that a shard sent, because it was asked too often: today, only
/// requests for all members of a guild. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param opcode the opcode of what was refused; 8 for a [hikari.api.gateway.MemberRequest]
/// @param retryAfter how long to wait before it is sent again
/// @param metadata what was refused
/// @see "Discord documentation: Gateway Events, Rate Limited"
public record GatewayRateLimitedEvent(
        Bot bot, Shard shard, int opcode, Duration retryAfter, RateLimitMetadata metadata)
        implements GatewayAnswerEvent {
    @Override
    public Optional<Snowflake> orderKey() {
        return metadata.guildId();
    }
}
