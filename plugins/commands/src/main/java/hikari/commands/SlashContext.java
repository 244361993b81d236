package hikari.commands;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// A slash command that somebody ran.
public final class SlashContext extends CommandContext {
    private final List<Option<?>> options;
    private final AtomicReference<OptionValues> values = new AtomicReference<>(OptionValues.NONE);

    SlashContext(Call call, List<Option<?>> options) {
        super(call);
        this.options = options;
    }

    /// {@return the value of an option}
    ///
    /// @param <T> the type of its value
    /// @param option one of the command's own
    /// @throws IllegalArgumentException when the command has no such option
    /// @throws IllegalStateException in a check, which is asked before the options are read
    public <T> T get(Option<T> option) {
        return values.get().get(option);
    }

    /// Reads all options, so that what is wrong is known before the handler runs.
    void readOptions() {
        var data = interaction().data();
        values.set(OptionValues.read(options, data));
    }
}
