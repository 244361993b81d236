package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import java.time.Instant;
import java.util.Optional;

/// Somebody began to write a direct message.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param channelId the channel
/// @param userId who
/// @param timestamp when
/// @see "Discord documentation: Gateway Events, Typing Start"
public record DmTypingStartEvent(
        Bot bot, Shard shard, Snowflake channelId, Snowflake userId, Instant timestamp)
        implements TypingStartEvent {
    @Override
    public Optional<Snowflake> orderKey() {
        return Optional.of(channelId());
    }
}
