package hikari.commands.text;

import hikari.api.error.HikariException;

/// A value cannot be used, for a reason that is told to the user in the user's language.
public final class SaidException extends HikariException {
    private static final long serialVersionUID = 1;

    /// Why.
    private final transient Said said;

    /// An exception for this reason.
    ///
    /// @param key the key of its text
    /// @param arguments what stands for `{0}`, `{1}`, …
    public SaidException(String key, Object... arguments) {
        this(Said.of(key, arguments));
    }

    private SaidException(Said said) {
        super(said.inEnglish());
        this.said = said;
    }

    /// {@return why}
    public Said said() {
        return said;
    }
}
