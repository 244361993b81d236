package hikari.api.error;

import hikari.api.Snowflake;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// It is too late: Discord waits 3 seconds for the response to an interaction, and takes edits and
/// follow-ups for 15 minutes.
public final class InteractionExpiredException extends HikariException {
    private static final long serialVersionUID = 1;

    /// Which time is over.
    public enum Limit {
        /// The 3 seconds for the response. Respond sooner, or defer.
        RESPONSE(
                Duration.ofSeconds(3),
                "Interaction %s was not responded to within 3 seconds: respond sooner, or defer"),
        /// The 15 minutes for edits and follow-ups. Send a message to the channel instead.
        TOKEN(
                Duration.ofMinutes(15),
                "Interaction %s came more than 15 minutes ago: send a message to the channel instead");

        private final Duration duration;
        private final String text;

        Limit(Duration duration, String text) {
            this.duration = duration;
            this.text = text;
        }

        /// {@return how long it lasts, from the interaction on}
        public Duration duration() {
            return duration;
        }
    }

    private final Limit limit;

    /// An exception for this interaction.
    ///
    /// @param limit which time is over
    /// @param interactionId the interaction
    /// @param cause what Discord answered; null if it was not asked, as the clock told
    public InteractionExpiredException(
            Limit limit, Snowflake interactionId, @Nullable Throwable cause) {
        super(limit.text.formatted(interactionId), cause);
        this.limit = limit;
    }

    /// {@return which time is over}
    public Limit limit() {
        return limit;
    }
}
