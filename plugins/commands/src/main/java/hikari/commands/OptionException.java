package hikari.commands;

import hikari.commands.text.Said;
import org.jspecify.annotations.Nullable;

/// The value of an option cannot be used.
public final class OptionException extends CommandException {
    private static final long serialVersionUID = 1;

    /// The option's name.
    private final String option;

    /// What was given.
    private final String given;

    OptionException(String option, String given, Said reason, @Nullable Throwable cause) {
        super(Said.of("hikari.option", option, reason), cause);
        this.option = option;
        this.given = given;
    }

    /// {@return the option's name}
    public String option() {
        return option;
    }

    /// {@return what was given, as text}
    public String given() {
        return given;
    }
}
