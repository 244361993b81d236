package hikari.api.interaction;

import hikari.api.json.Tag;
import hikari.api.message.component.ComponentType;

/// A text of the modal; there is nothing to fill in.
///
/// @param id the component's number
/// @see "Discord documentation: Components, Component Reference, Text Display Interaction Response
///   Structure"
@Tag(10)
public record SubmittedTextDisplay(int id) implements SubmittedComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.TEXT_DISPLAY;
    }
}
