package hikari.commands;

import hikari.api.command.CommandChoice;

/// An option for a text.
public final class TextOption extends Option<String> {
    private static final int LONGEST = 6000;

    TextOption(OptionSpec spec) {
        super(spec, input -> input.option().asString());
    }

    /// {@return this option for texts of some length}
    ///
    /// @param min how many characters at least, 0 to 6,000
    /// @param max how many characters at most, 1 to 6,000
    public TextOption lengths(int min, int max) {
        return new TextOption(spec().lengths(min, max));
    }

    /// {@return this option for texts that are not too long}
    ///
    /// @param max how many characters at most, 1 to 6,000
    public TextOption atMost(int max) {
        return lengths(spec().lengths().map(its -> its.min()).orElse(0), max);
    }

    /// {@return this option for texts that are not too short}
    ///
    /// @param min how many characters at least, 0 to 6,000
    public TextOption atLeast(int min) {
        return lengths(min, spec().lengths().map(its -> its.max()).orElse(LONGEST));
    }

    /// {@return this option with one more of up to 25 values to choose from}
    ///
    /// @param label what users see, 1 to 100 characters
    /// @param value what the handler gets, up to 100 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public TextOption choice(String label, String value) {
        return new TextOption(spec().choice(CommandChoice.of(label, value)));
    }

    /// {@return this option with values proposed while one types}
    ///
    /// @param handler proposes them
    public TextOption autocomplete(AutocompleteHandler handler) {
        return new TextOption(spec().autocomplete(handler));
    }
}
