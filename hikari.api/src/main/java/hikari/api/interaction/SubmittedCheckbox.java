package hikari.api.interaction;

import hikari.api.json.Tag;
import hikari.api.message.component.ComponentType;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Optional;

/// A checkbox that was ticked, or not.
///
/// @param id the component's number
/// @param name what the bot recognises it by
/// @param value whether it was ticked
/// @see "Discord documentation: Components, Component Reference, Checkbox Interaction Response
///   Structure"
@Tag(23)
public record SubmittedCheckbox(int id, @JsonbProperty("custom_id") String name, boolean value)
        implements SubmittedComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.CHECKBOX;
    }

    @Override
    public Optional<String> customId() {
        return Optional.of(name);
    }

    @Override
    public List<String> values() {
        return List.of(Boolean.toString(value));
    }
}
