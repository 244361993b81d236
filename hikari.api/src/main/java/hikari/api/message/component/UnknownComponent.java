package hikari.api.message.component;

import jakarta.json.JsonObject;
import java.util.Optional;

/// A component of a kind that this version does not know, or does not know in this place.
///
/// @param type the kind
/// @param id the component's number in its message
/// @param raw all that Discord sent
public record UnknownComponent(ComponentType type, Optional<Integer> id, JsonObject raw)
        implements ContainerComponent,
                RowComponent,
                SectionComponent,
                SectionAccessory,
                LabelComponent,
                ModalComponent {}
