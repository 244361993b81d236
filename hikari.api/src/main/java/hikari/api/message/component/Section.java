package hikari.api.message.component;

import hikari.api.json.Tag;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Texts with a picture or button beside them.
///
/// @param id the component's number in its message
/// @param components 1 to 3 texts
/// @param accessory the [Button] or [Thumbnail] beside them
/// @see "Discord documentation: Components, Component Reference, Section"
@Tag(9)
public record Section(
        Optional<Integer> id, List<SectionComponent> components, SectionAccessory accessory)
        implements ContainerComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.SECTION;
    }

    /// {@return a section}
    ///
    /// @param accessory the [Button] or [Thumbnail] beside the texts
    /// @param texts 1 to 3 texts
    /// @throws hikari.api.error.LimitExceededException with none or more than 3 texts
    public static Section of(SectionAccessory accessory, TextDisplay... texts) {
        return new Section(
                Optional.empty(), Limits.size("components", List.of(texts), 1, 3), accessory);
    }

    /// {@return a section}
    ///
    /// @param accessory the [Button] or [Thumbnail] beside the texts
    /// @param texts 1 to 3 texts of together up to 4,000 characters, with Markdown
    /// @throws hikari.api.error.LimitExceededException with none or more than 3 texts, and for one
    ///   outside 1 to 4,000 characters
    public static Section of(SectionAccessory accessory, String... texts) {
        return of(accessory, Stream.of(texts).map(TextDisplay::of).toArray(TextDisplay[]::new));
    }

    /// {@return this section with a number of its own}
    ///
    /// @param number the number in its message, 1 to 2,147,483,647; Discord numbers the others
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public Section withId(int number) {
        return new Section(Optional.of(ComponentLimits.id(number)), components, accessory);
    }
}
