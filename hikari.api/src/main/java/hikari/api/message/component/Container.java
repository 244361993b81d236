package hikari.api.message.component;

import hikari.api.json.Tag;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.Optional;

/// A box around components, with a coloured edge if wanted.
///
/// @param id the component's number in its message
/// @param components rows, texts, sections, galleries, separators, files
/// @param accentColor the edge's colour as 0xRRGGBB
/// @param spoiler whether it is hidden until one looks
/// @see "Discord documentation: Components, Component Reference, Container"
@Tag(17)
public record Container(
        Optional<Integer> id,
        List<ContainerComponent> components,
        Optional<Integer> accentColor,
        boolean spoiler)
        implements TopLevelComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.CONTAINER;
    }

    /// {@return a box around these}
    ///
    /// @param components rows, texts, sections, galleries, separators, files
    /// @throws hikari.api.error.LimitExceededException with none or more than 39, as a message has
    ///   40 components at most
    public static Container of(ContainerComponent... components) {
        return new Container(
                Optional.empty(),
                Limits.size("components", List.of(components), 1, 39),
                Optional.empty(),
                false);
    }

    /// {@return a box around these}
    ///
    /// @param components rows, texts, sections, galleries, separators, files
    /// @throws hikari.api.error.LimitExceededException with none or more than 39, as a message has
    ///   40 components at most
    public static Container of(List<? extends ContainerComponent> components) {
        return of(components.toArray(ContainerComponent[]::new));
    }

    /// {@return this box with a coloured edge}
    ///
    /// @param rgb the colour as 0xRRGGBB
    /// @throws hikari.api.error.LimitExceededException when it is no such colour
    public Container withAccentColor(int rgb) {
        return new Container(
                id,
                components,
                Optional.of(Limits.range("accent_color", rgb, 0, 0xFFFFFF)),
                spoiler);
    }

    /// {@return this box, hidden until one looks}
    public Container asSpoiler() {
        return new Container(id, components, accentColor, true);
    }

    /// {@return this box with a number of its own}
    ///
    /// @param number the number in its message, 1 to 2,147,483,647; Discord numbers the others
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public Container withId(int number) {
        return new Container(
                Optional.of(ComponentLimits.id(number)), components, accentColor, spoiler);
    }
}
