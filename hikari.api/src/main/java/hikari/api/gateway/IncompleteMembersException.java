package hikari.api.gateway;

import hikari.api.error.HikariException;
import java.time.Duration;

/// Not all members that were asked for came in time.
public final class IncompleteMembersException extends HikariException {
    private static final long serialVersionUID = 1;

    private final MemberRequestResult received;

    /// An exception for this request.
    ///
    /// @param received what has come
    /// @param timeout how long was waited
    public IncompleteMembersException(MemberRequestResult received, Duration timeout) {
        super(
                "Only %d members of guild %s came within %s: allow more time, or ask for fewer"
                        .formatted(received.members().size(), received.guildId(), timeout));
        this.received = received;
    }

    /// {@return what has come}
    public MemberRequestResult received() {
        return received;
    }
}
