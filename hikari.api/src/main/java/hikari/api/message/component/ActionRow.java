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
public record ActionRow(Optional<Integer> id, List<RowComponent> components)
        implements ContainerComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.ACTION_ROW;
    }

    /// {@return a row of these buttons}
    ///
    /// @param buttons 1 to 5 of them
    /// @throws hikari.api.error.LimitExceededException with none or more than 5
    public static ActionRow of(Button... buttons) {
        return new ActionRow(Optional.empty(), Limits.size("components", List.of(buttons), 1, 5));
    }

    /// {@return a row of these buttons}
    ///
    /// @param buttons 1 to 5 of them
    /// @throws hikari.api.error.LimitExceededException with none or more than 5
    public static ActionRow of(List<Button> buttons) {
        return new ActionRow(
                Optional.empty(), Limits.size("components", List.copyOf(buttons), 1, 5));
    }

    /// {@return a row with this menu}
    ///
    /// @param menu the menu, which has the row to itself
    public static ActionRow of(SelectMenu menu) {
        return new ActionRow(Optional.empty(), List.of(menu));
    }

    /// {@return this row with a number of its own}
    ///
    /// @param number the number in its message, 1 to 2,147,483,647; Discord numbers the others
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public ActionRow withId(int number) {
        return new ActionRow(Optional.of(ComponentLimits.id(number)), components);
    }
}
