package hikari.api.interaction;

import hikari.api.json.Tag;
import hikari.api.message.component.ComponentType;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Optional;

/// A select, file upload or group of checkboxes that was filled in.
///
/// @param type the kind of component
/// @param id the component's number
/// @param name what the bot recognises it by
/// @param values values, or ids of users, roles, channels or files
/// @see "Discord documentation: Components, Component Reference, String Select Interaction Response
///   Structure"
@Tag({3, 5, 6, 7, 8, 19, 22})
public record SubmittedValues(
        ComponentType type, int id, @JsonbProperty("custom_id") String name, List<String> values)
        implements SubmittedComponent {

    @Override
    public Optional<String> customId() {
        return Optional.of(name);
    }
}
