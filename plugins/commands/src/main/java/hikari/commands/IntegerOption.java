package hikari.commands;

import hikari.api.command.CommandChoice;
import java.math.BigDecimal;

/// An option for a whole number of up to 53 bits.
public final class IntegerOption extends Option<Long> {
    private static final long LARGEST = (1L << 53) - 1;

    IntegerOption(OptionSpec spec) {
        super(spec, input -> input.option().asLong());
    }

    /// {@return this option for numbers in a range}
    ///
    /// @param min the smallest number
    /// @param max the largest number
    public IntegerOption range(long min, long max) {
        return new IntegerOption(spec().values(BigDecimal.valueOf(min), BigDecimal.valueOf(max)));
    }

    /// {@return this option for numbers that are large enough}
    ///
    /// @param min the smallest number
    public IntegerOption atLeast(long min) {
        return range(min, spec().values().map(its -> its.max().longValueExact()).orElse(LARGEST));
    }

    /// {@return this option for numbers that are small enough}
    ///
    /// @param max the largest number
    public IntegerOption atMost(long max) {
        return range(spec().values().map(its -> its.min().longValueExact()).orElse(-LARGEST), max);
    }

    /// {@return this option with one more of up to 25 values to choose from}
    ///
    /// @param label what users see, 1 to 100 characters
    /// @param value what the handler gets
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public IntegerOption choice(String label, long value) {
        return new IntegerOption(spec().choice(CommandChoice.of(label, value)));
    }

    /// {@return this option with values proposed while one types}
    ///
    /// @param handler proposes them
    public IntegerOption autocomplete(AutocompleteHandler handler) {
        return new IntegerOption(spec().autocomplete(handler));
    }
}
