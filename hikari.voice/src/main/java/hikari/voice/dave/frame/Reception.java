package hikari.voice.dave.frame;

import hikari.api.Snowflake;
import java.util.List;

/// What decryptors go by: the epochs whose keys are good, and until when frames pass that are not
/// encrypted. Immutable.
///
/// @param epochs the newest first
/// @param passesUntil the time after which only encrypted frames are taken
record Reception(List<Epoch> epochs, long passesUntil) {
    /// A time that does not come.
    static final long NEVER = Long.MAX_VALUE;

    /// No keys, and nothing passes.
    static final Reception NOTHING = new Reception(List.of(), 0);

    /// An epoch.
    ///
    /// @param keys its keys
    /// @param since when they were prepared
    /// @param expiresAt when they are forgotten
    record Epoch(EpochKeys keys, long since, long expiresAt) {
        Epoch expiring(long at) {
            return new Epoch(keys, since, Math.min(expiresAt, at));
        }

        boolean has(Snowflake user) {
            return keys.find(user).isPresent();
        }
    }
}
