package hikari.api.event;

import hikari.api.Snowflake;
import java.util.Optional;

/// Something that happened to messages in a direct message. Ordered by channel.
public interface DmMessageEvent extends MessageEvent {
    @Override
    default Optional<Snowflake> orderKey() {
        return Optional.of(channelId());
    }
}
