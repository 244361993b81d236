package hikari.commands;

import hikari.commands.text.Said;

/// The command runs already, as often as it may at a time.
public final class BusyException extends CommandException {
    private static final long serialVersionUID = 1;

    /// How often it may run.
    private final int limit;

    /// An exception for this limit.
    ///
    /// @param limit how often it may run at a time
    public BusyException(int limit) {
        super(Said.of("hikari.busy"), null);
        this.limit = limit;
    }

    /// {@return how often it may run at a time}
    public int limit() {
        return limit;
    }
}
