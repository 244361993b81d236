package hikari.api.message.component;

import hikari.api.json.Tag;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.Optional;

/// Texts with a picture or button beside them.
///
/// @param id the component's number in its message
/// @param components 1 to 3 texts
/// @param accessory the [Button] or [Thumbnail] beside them
/// @see "Discord documentation: Components, Component Reference, Section"
@Tag(9)
public record Section(
        Optional<Integer> id, List<MessageComponent> components, MessageComponent accessory)
        implements MessageComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.SECTION;
    }

    /// {@return a section}
    ///
    /// @param accessory the [Button] or [Thumbnail] beside the texts
    /// @param texts 1 to 3 texts
    /// @throws hikari.api.error.LimitExceededException with none or more than 3 texts
    public static Section of(MessageComponent accessory, TextDisplay... texts) {
        return new Section(
                Optional.empty(), Limits.size("components", List.of(texts), 1, 3), accessory);
    }
}
