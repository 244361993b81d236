package hikari.api.interaction;

import hikari.api.json.Tag;
import hikari.api.message.component.ComponentType;
import java.util.List;
import java.util.stream.Stream;

/// A row around a text input, as older modals have it.
///
/// @param id the component's number
/// @param components what is in it
@Tag(1)
public record SubmittedRow(int id, List<SubmittedComponent> components)
        implements SubmittedComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.ACTION_ROW;
    }

    @Override
    public Stream<SubmittedComponent> all() {
        return Stream.concat(Stream.of(this), components.stream().flatMap(SubmittedComponent::all));
    }
}
