package hikari.api.event;

import hikari.api.Snowflake;
import java.util.Optional;

/// Somebody voted in a poll in a direct message, or took a vote back. Ordered by channel.
public interface DmPollVoteEvent extends PollVoteEvent {
    @Override
    default Optional<Snowflake> orderKey() {
        return Optional.of(channelId());
    }
}
