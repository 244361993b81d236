package hikari.api.interaction;

import hikari.api.json.Tag;
import hikari.api.message.component.ComponentType;
import java.util.stream.Stream;

/// A label around a component.
///
/// @param id the component's number
/// @param component what is under it
/// @see "Discord documentation: Components, Component Reference, Label Interaction Response
///   Structure"
@Tag(18)
public record SubmittedLabel(int id, SubmittedComponent component) implements SubmittedComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.LABEL;
    }

    @Override
    public Stream<SubmittedComponent> all() {
        return Stream.concat(Stream.of(this), component.all());
    }
}
