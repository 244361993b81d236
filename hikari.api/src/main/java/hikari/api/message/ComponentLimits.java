package hikari.api.message;

import hikari.api.limit.Limits;
import hikari.api.message.component.ActionRow;
import hikari.api.message.component.Button;
import hikari.api.message.component.Container;
import hikari.api.message.component.EntitySelect;
import hikari.api.message.component.Label;
import hikari.api.message.component.MessageComponent;
import hikari.api.message.component.Section;
import hikari.api.message.component.StringSelect;
import hikari.api.message.component.TextDisplay;
import hikari.api.message.component.UnknownComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What holds for all components of a message together, those within others included.
final class ComponentLimits {
    private ComponentLimits() {}

    /// Checks the components of a message without IS_COMPONENTS_V2: up to 5 rows.
    static void rows(List<MessageComponent> components) {
        for (var component : components) {
            Limits.allowed(
                    "components",
                    component.type().toString(),
                    component instanceof ActionRow || component instanceof UnknownComponent,
                    "rows, and others with IS_COMPONENTS_V2");
        }
        Limits.size("components", components, 0, 5);
    }

    /// Checks that there are up to 40, with up to 4,000 characters of text, and that no two have
    /// the same `id` or `custom_id`.
    static void check(List<MessageComponent> components) {
        var all = components.stream().flatMap(ComponentLimits::withInner).toList();
        Limits.size("components", all, 0, 40);
        var text =
                all.stream()
                        .mapToInt(each ->
                                each instanceof TextDisplay display
                                        ? Limits.characters(display.content())
                                        : 0)
                        .sum();
        Limits.range("components (characters in all)", text, 0, 4000);
        unique("custom_id", all.stream().map(ComponentLimits::customId).flatMap(Optional::stream));
        unique(
                "id",
                all.stream()
                        .map(MessageComponent::id)
                        .flatMap(Optional::stream)
                        .filter(id -> id != 0));
    }

    private static Stream<MessageComponent> withInner(MessageComponent component) {
        return Stream.concat(
                Stream.of(component), inner(component).flatMap(ComponentLimits::withInner));
    }

    private static Stream<MessageComponent> inner(MessageComponent component) {
        return switch (component) {
            case ActionRow row -> row.components().stream();
            case Container container -> container.components().stream();
            case Section section ->
                    Stream.concat(section.components().stream(), Stream.of(section.accessory()));
            case Label label -> Stream.of(label.component());
            default -> Stream.empty();
        };
    }

    private static Optional<String> customId(MessageComponent component) {
        return switch (component) {
            case Button button -> button.customId();
            case StringSelect select -> Optional.of(select.customId());
            case EntitySelect select -> Optional.of(select.customId());
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
                        "each once in a message"));
    }
}
