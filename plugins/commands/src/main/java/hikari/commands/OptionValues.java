package hikari.commands;

import hikari.api.interaction.CommandData;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The values of a command's options, by option.
///
/// @param values the values
/// @param areRead whether they were read already
record OptionValues(Map<Option<?>, Object> values, boolean areRead) {
    static final OptionValues NONE = new OptionValues(Map.of(), false);

    static OptionValues read(List<Option<?>> options, CommandData data) {
        var values = new IdentityHashMap<Option<?>, Object>();
        for (var option : options) {
            var given = data.find(option.name());
            values.put(
                    option,
                    given.isPresent()
                            ? option.read(new OptionInput(given.get(), data.resolved()))
                            : option.missing());
        }
        return new OptionValues(values, true);
    }

    @SuppressWarnings("unchecked") // what an option read is of its type
    <T> T get(Option<T> option) {
        var value = values.get(option);
        if (value == null) {
            throw areRead
                    ? new IllegalArgumentException(
                            "The command has no %s: add it where the command is made"
                                    .formatted(option))
                    : new IllegalStateException("Options are read after the checks");
        }
        return (T) value;
    }
}
