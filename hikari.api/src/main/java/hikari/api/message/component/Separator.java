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
        implements ContainerComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.SEPARATOR;
    }

    /// {@return a line with little space}
    public static Separator line() {
        return new Separator(Optional.empty(), Optional.of(true), Optional.of(1));
    }

    /// {@return a line with much space}
    public static Separator wideLine() {
        return new Separator(Optional.empty(), Optional.of(true), Optional.of(2));
    }

    /// {@return little space without a line}
    public static Separator gap() {
        return new Separator(Optional.empty(), Optional.of(false), Optional.of(1));
    }

    /// {@return much space without a line}
    public static Separator space() {
        return new Separator(Optional.empty(), Optional.of(false), Optional.of(2));
    }

    /// {@return this separator with a number of its own}
    ///
    /// @param number the number in its message, 1 to 2,147,483,647; Discord numbers the others
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public Separator withId(int number) {
        return new Separator(Optional.of(ComponentLimits.id(number)), divider, spacing);
    }
}
