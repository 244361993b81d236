package hikari.api.message.component;

import hikari.api.limit.Limits;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The components of a message or modal as a whole. Messages and modals check themselves with it
/// when they are built; whoever puts components together can do so before.
///
/// @see "Discord documentation: Components, Component Reference"
public final class Components {
    private Components() {}

    /// {@return these and all that are within them, each before what is in it}
    ///
    /// @param components components of a message or modal
    public static Stream<MessageComponent> all(List<? extends MessageComponent> components) {
        return components.stream()
                .flatMap(each -> Stream.concat(Stream.of(each), all(inner(each))));
    }

    /// {@return what users operate under this name, at any depth}
    ///
    /// @param components components of a message or modal
    /// @param customId what the bot recognises it by
    public static Optional<MessageComponent> find(
            List<? extends MessageComponent> components, String customId) {
        return all(components)
                .filter(each -> customId(each).filter(customId::equals).isPresent())
                .findFirst();
    }

    /// Checks the components of a message without IS_COMPONENTS_V2.
    ///
    /// @param components up to 5 rows
    /// @throws hikari.api.error.LimitExceededException with anything that Discord does not take:
    ///   what a single component may not have, more than 5, others than rows, and two with the same
    ///   `custom_id` or `id`
    public static void checkRows(List<? extends TopLevelComponent> components) {
        for (var component : components) {
            Limits.allowed(
                    "components",
                    component.type().toString(),
                    component instanceof ActionRow || component instanceof UnknownComponent,
                    "rows, and others with IS_COMPONENTS_V2");
        }
        Limits.size("components", components, 0, 5);
        if (!components.isEmpty()) {
            checkMessage(components);
        }
    }

    /// Checks the components of a message with IS_COMPONENTS_V2, or of one of which it is not
    /// known.
    ///
    /// @param components up to 40, those within others included, with up to 4,000 characters of
    ///   text
    /// @throws hikari.api.error.LimitExceededException with anything that Discord does not take:
    ///   what a single component may not have, too many or too much text in all, and two with the
    ///   same `custom_id` or `id`
    public static void checkMessage(List<? extends TopLevelComponent> components) {
        var all = all(components).toList();
        Limits.size("components", all, 0, 40);
        each(all);
        var text =
                all.stream()
                        .mapToInt(each ->
                                each instanceof TextDisplay display
                                        ? Limits.characters(display.content())
                                        : 0)
                        .sum();
        Limits.range("components (characters in all)", text, 0, 4000);
    }

    /// Checks the components of a modal.
    ///
    /// @param components 1 to 5 labels or texts
    /// @throws hikari.api.error.LimitExceededException with anything that Discord does not take:
    ///   what a single component may not have, fewer or more, and two with the same `custom_id` or
    ///   `id`
    public static void checkModal(List<? extends ModalComponent> components) {
        Limits.size("components", components, 1, 5);
        each(all(components).toList());
    }

    private static void each(List<MessageComponent> all) {
        all.forEach(ComponentLimits::check);
        unique("custom_id", all.stream().map(Components::customId).flatMap(Optional::stream));
        unique(
                "id",
                all.stream()
                        .map(MessageComponent::id)
                        .flatMap(Optional::stream)
                        .filter(id -> id != 0));
    }

    private static List<? extends MessageComponent> inner(MessageComponent component) {
        return switch (component) {
            case ActionRow row -> row.components();
            case Container container -> container.components();
            case Section section ->
                    Stream.concat(section.components().stream(), Stream.of(section.accessory()))
                            .toList();
            case Label label -> List.of(label.component());
            default -> List.of();
        };
    }

    /// {@return what the bot recognises a component by, if it is one that users operate}
    ///
    /// @param component any component
    public static Optional<String> customId(MessageComponent component) {
        return switch (component) {
            case Button button -> button.customId();
            case SelectMenu menu -> Optional.of(menu.customId());
            case TextInput input -> Optional.of(input.customId());
            case FileUpload upload -> Optional.of(upload.customId());
            case RadioGroup group -> Optional.of(group.customId());
            case CheckboxGroup group -> Optional.of(group.customId());
            case Checkbox box -> Optional.of(box.customId());
            default -> Optional.empty();
        };
    }

    private static void unique(String field, Stream<?> values) {
        var seen = new HashSet<Object>();
        values.forEach(value ->
                Limits.allowed(
                        field,
                        "'%s' twice".formatted(value),
                        seen.add(value),
                        "each once in a message or modal"));
    }
}
