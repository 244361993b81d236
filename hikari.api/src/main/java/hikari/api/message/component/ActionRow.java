package hikari.api.message.component;

import hikari.api.json.Tag;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.Optional;

/// A row of up to 5 buttons, or one select.
///
/// @param id the component's number in its message
/// @param components the buttons, or the select
/// @see "Discord documentation: Components, Component Reference, Action Row"
@Tag(1)
public record ActionRow(Optional<Integer> id, List<MessageComponent> components)
        implements MessageComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.ACTION_ROW;
    }

    /// {@return a row of these}
    ///
    /// @param components 1 to 5 buttons, or one select
    /// @throws hikari.api.error.LimitExceededException with none or more than 5
    public static ActionRow of(MessageComponent... components) {
        return new ActionRow(
                Optional.empty(), Limits.size("components", List.of(components), 1, 5));
    }
}
