package hikari.api.event;

import hikari.api.Snowflake;
import java.util.Optional;

/// Something that happened to the reactions of a message in a direct message. Ordered by channel.
public interface DmReactionEvent extends ReactionEvent {
    @Override
    default Optional<Snowflake> orderKey() {
        return Optional.of(channelId());
    }
}
