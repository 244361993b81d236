package hikari.commands;

import hikari.api.command.CommandChoice;
import java.math.BigDecimal;

/// An option for a number.
public final class NumberOption extends Option<Double> {
    private static final double LARGEST = 1L << 53;

    NumberOption(OptionSpec spec) {
        super(spec, input -> input.option().asDouble());
    }

    /// {@return this option for numbers in a range}
    ///
    /// @param min the smallest number
    /// @param max the largest number
    public NumberOption range(double min, double max) {
        return new NumberOption(spec().values(BigDecimal.valueOf(min), BigDecimal.valueOf(max)));
    }

    /// {@return this option for numbers that are large enough}
    ///
    /// @param min the smallest number
    public NumberOption atLeast(double min) {
        return range(min, spec().values().map(its -> its.max().doubleValue()).orElse(LARGEST));
    }

    /// {@return this option for numbers that are small enough}
    ///
    /// @param max the largest number
    public NumberOption atMost(double max) {
        return range(spec().values().map(its -> its.min().doubleValue()).orElse(-LARGEST), max);
    }

    /// {@return this option with one more of up to 25 values to choose from}
    ///
    /// @param label what users see, 1 to 100 characters
    /// @param value what the handler gets
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public NumberOption choice(String label, double value) {
        return new NumberOption(spec().choice(CommandChoice.of(label, value)));
    }

    /// {@return this option with values proposed while one types}
    ///
    /// @param handler proposes them
    public NumberOption autocomplete(AutocompleteHandler handler) {
        return new NumberOption(spec().autocomplete(handler));
    }
}
