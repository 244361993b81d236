package hikari.api.error;

import org.jspecify.annotations.Nullable;

/// A plugin could not be loaded, started or found.
public class PluginException extends HikariException {
    private static final long serialVersionUID = 1;

    /// An exception with a message.
    ///
    /// @param message what happened and what to do
    public PluginException(String message) {
        super(message);
    }

    /// An exception with a message and a cause.
    ///
    /// @param message what happened and what to do
    /// @param cause what it came from
    public PluginException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
