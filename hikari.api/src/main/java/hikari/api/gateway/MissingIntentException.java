package hikari.api.gateway;

import hikari.api.Flags;
import hikari.api.error.HikariException;

/// Something was asked for that the bot's intents do not allow.
public final class MissingIntentException extends HikariException {
    private static final long serialVersionUID = 1;

    private final Flags<Intent> needed;

    /// An exception for what was asked for.
    ///
    /// @param what what was asked for
    /// @param needed the intents of which one would do
    /// @param present the bot's intents
    public MissingIntentException(String what, Flags<Intent> needed, Flags<Intent> present) {
        super(
                "%s needs one of the intents %s, the bot has %s: add it to the bot's options"
                        .formatted(what, needed, present));
        this.needed = needed;
    }

    /// {@return the intents of which one would do}
    public Flags<Intent> needed() {
        return needed;
    }
}
