package hikari.api.interaction;

import hikari.api.json.Tag;
import hikari.api.message.component.ComponentType;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Optional;

/// A radio group that was filled in.
///
/// @param id the component's number
/// @param name what the bot recognises it by
/// @param value the value that was chosen
/// @see "Discord documentation: Components, Component Reference, Radio Group Interaction Response
///   Structure"
@Tag(21)
public record SubmittedChoice(
        int id, @JsonbProperty("custom_id") String name, Optional<String> value)
        implements SubmittedComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.RADIO_GROUP;
    }

    @Override
    public Optional<String> customId() {
        return Optional.of(name);
    }

    @Override
    public List<String> values() {
        return value.stream().toList();
    }
}
