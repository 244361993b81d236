package hikari.api.error;

/// A bot ended because of a signal and was asked to tell (`propagateInterrupts`). Thrown after the
/// bot has closed.
public final class HikariInterruptException extends HikariException {
    private static final long serialVersionUID = 1;

    /// The number of the signal, 2 for SIGINT and 15 for SIGTERM.
    private final int signalNumber;

    /// The name of the signal.
    private final String signalName;

    /// An exception for this signal.
    ///
    /// @param signalNumber the number of the signal, 2 for SIGINT
    /// @param signalName the name of the signal, such as `SIGINT`
    public HikariInterruptException(int signalNumber, String signalName) {
        super("Ended by signal %d (%s)".formatted(signalNumber, signalName));
        this.signalNumber = signalNumber;
        this.signalName = signalName;
    }

    /// {@return the number of the signal, 2 for SIGINT and 15 for SIGTERM}
    public int signalNumber() {
        return signalNumber;
    }

    /// {@return the name of the signal, such as `SIGINT`}
    public String signalName() {
        return signalName;
    }
}
