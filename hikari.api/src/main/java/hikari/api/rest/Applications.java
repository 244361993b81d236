package hikari.api.rest;

import hikari.api.application.Application;
import hikari.api.application.EditApplication;
import java.util.function.Consumer;

/// The bot's application.
///
/// @see "Discord documentation: Application Resource"
public interface Applications {
    /// {@return the application that the token belongs to}
    Application fetchMe();

    /// {@return the application, as changed}
    ///
    /// @param changes what to change
    Application editMe(EditApplication changes);

    /// {@return the application, as changed}
    ///
    /// @param changes sets what to change
    default Application editMe(Consumer<? super EditApplication.Builder> changes) {
        return editMe(EditApplication.of(changes));
    }
}
