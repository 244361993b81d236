package hikari.api.message.component;

import hikari.api.json.Tag;
import java.util.Optional;

/// Space between components, with or without a line.
///
/// @param id the component's number in its message
/// @param divider whether there is a line; yes by default
/// @param spacing 1 for small space, which is the default, 2 for large
/// @see "Discord documentation: Components, Component Reference, Separator"
@Tag(14)
public record Separator(Optional<Integer> id, Optional<Boolean> divider, Optional<Integer> spacing)
        implements MessageComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.SEPARATOR;
    }

    /// {@return a line with little space}
    public static Separator line() {
        return new Separator(Optional.empty(), Optional.of(true), Optional.of(1));
    }

    /// {@return much space without a line}
    public static Separator space() {
        return new Separator(Optional.empty(), Optional.of(false), Optional.of(2));
    }
}
