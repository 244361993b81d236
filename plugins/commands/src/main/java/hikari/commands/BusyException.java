package hikari.commands;

/// The command runs already, as often as it may at a time.
public final class BusyException extends CommandException {
    private static final long serialVersionUID = 1;

    /// How often it may run.
    private final int limit;

    /// An exception for this limit.
    ///
    /// @param limit how often it may run at a time
    public BusyException(int limit) {
        super("This is being done already: wait until it is finished.", null);
        this.limit = limit;
    }

    /// {@return how often it may run at a time}
    public int limit() {
        return limit;
    }
}
