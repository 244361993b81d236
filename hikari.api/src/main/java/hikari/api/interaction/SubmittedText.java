package hikari.api.interaction;

import hikari.api.json.Tag;
import hikari.api.message.component.ComponentType;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Optional;

/// A text input that was filled in.
///
/// @param id the component's number
/// @param name what the bot recognises it by
/// @param value the text
/// @see "Discord documentation: Components, Component Reference, Text Input Interaction Response
///   Structure"
@Tag(4)
public record SubmittedText(int id, @JsonbProperty("custom_id") String name, String value)
        implements SubmittedComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.TEXT_INPUT;
    }

    @Override
    public Optional<String> customId() {
        return Optional.of(name);
    }

    @Override
    public List<String> values() {
        return List.of(value);
    }
}
