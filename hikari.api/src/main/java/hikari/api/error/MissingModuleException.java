package hikari.api.error;

import org.jspecify.annotations.Nullable;

/// A part of the framework was asked for that is not in this image or on this module path. The
/// message names the module to add.
public class MissingModuleException extends HikariException {
    private static final long serialVersionUID = 1;

    /// An exception with a message.
    ///
    /// @param message what happened and what to do
    public MissingModuleException(String message) {
        super(message);
    }

    /// An exception with a message and a cause.
    ///
    /// @param message what happened and what to do
    /// @param cause what it came from
    public MissingModuleException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
