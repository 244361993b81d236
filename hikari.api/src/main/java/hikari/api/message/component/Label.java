package hikari.api.message.component;

import hikari.api.json.Tag;
import hikari.api.limit.Limits;
import java.util.Optional;

/// A heading over a component of a modal.
///
/// @param id the component's number in its message
/// @param label the heading, up to 45 characters
/// @param description more about it, up to 100 characters
/// @param component what it is about
/// @see "Discord documentation: Components, Component Reference, Label"
@Tag(18)
public record Label(
        Optional<Integer> id, String label, Optional<String> description, LabelComponent component)
        implements ModalComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.LABEL;
    }

    /// {@return the component under a heading}
    ///
    /// @param label the heading, 1 to 45 characters
    /// @param component what it is about
    /// @throws hikari.api.error.LimitExceededException beyond the limit; for a menu that is
    ///   disabled, and for one of which none must be chosen though it is not optional
    public static Label of(String label, LabelComponent component) {
        ChosenLimits.inModal(component);
        return new Label(
                Optional.empty(),
                Limits.length("label", label, 1, 45),
                Optional.empty(),
                component);
    }

    /// {@return this label with a description}
    ///
    /// @param text more about it, up to 100 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    public Label withDescription(String text) {
        return new Label(
                id, label, Optional.of(Limits.length("description", text, 1, 100)), component);
    }

    /// {@return this label with a number of its own}
    ///
    /// @param number the number in its message, 1 to 2,147,483,647; Discord numbers the others
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public Label withId(int number) {
        return new Label(Optional.of(ComponentLimits.id(number)), label, description, component);
    }
}
