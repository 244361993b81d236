package hikari.commands;

import hikari.commands.text.Said;
import java.time.Duration;

/// The command was used too often.
public final class CooldownException extends CommandException {
    private static final long serialVersionUID = 1;

    /// How long to wait.
    private final Duration retryAfter;

    /// An exception for this wait.
    ///
    /// @param retryAfter when it can be used again
    public CooldownException(Duration retryAfter) {
        super(
                Said.of("hikari.cooldown", Math.max(1, retryAfter.plusMillis(999).toSeconds())),
                null);
        this.retryAfter = retryAfter;
    }

    /// {@return when it can be used again}
    public Duration retryAfter() {
        return retryAfter;
    }
}
