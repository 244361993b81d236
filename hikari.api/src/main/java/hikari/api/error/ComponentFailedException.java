package hikari.api.error;

/// A component died while it was alive, of something that is not an unchecked exception itself: the
/// cause tells what.
public class ComponentFailedException extends HikariException {
    private static final long serialVersionUID = 1;

    /// An exception for this death.
    ///
    /// @param message which component died
    /// @param cause what it died of
    public ComponentFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
