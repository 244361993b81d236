package hikari.voice.dave.frame;

import hikari.api.Snowflake;
import java.util.Map;
import java.util.Optional;

/// From what the frame keys of an epoch come: one secret of 16 bytes for each member. There is one
/// of it for an epoch.
public final class EpochKeys {
    private final Map<Snowflake, byte[]> secrets;
    private final Optional<Sending> sending;

    /// The keys of an epoch.
    ///
    /// @param secrets by sender; not to be changed
    /// @param self who sends here
    public EpochKeys(Map<Snowflake, byte[]> secrets, Snowflake self) {
        this(secrets, self, 0);
    }

    EpochKeys(Map<Snowflake, byte[]> secrets, Snowflake self, long frames) {
        this.secrets = Map.copyOf(secrets);
        this.sending = find(self).map(secret -> new Sending(secret, frames));
    }

    /// {@return what a sender's keys come from, if the sender is in the epoch}
    ///
    /// @param user the sender
    Optional<byte[]> find(Snowflake user) {
        return Optional.ofNullable(secrets.get(user));
    }

    /// {@return this member's keys, if it is in the epoch}
    Optional<Sending> sending() {
        return sending;
    }
}
