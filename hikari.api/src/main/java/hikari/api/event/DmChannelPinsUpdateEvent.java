package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import java.time.Instant;
import java.util.Optional;

/// A message was pinned or unpinned in a direct message.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param channelId the channel
/// @param lastPin when the newest pinned message was pinned, if there is one
/// @see "Discord documentation: Gateway Events, Channel Pins Update"
public record DmChannelPinsUpdateEvent(
        Bot bot, Shard shard, Snowflake channelId, Optional<Instant> lastPin)
        implements ChannelPinsUpdateEvent {
    @Override
    public Optional<Snowflake> orderKey() {
        return Optional.of(channelId());
    }
}
