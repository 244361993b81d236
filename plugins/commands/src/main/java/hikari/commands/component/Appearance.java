package hikari.commands.component;

import hikari.api.message.CreateMessage;
import hikari.api.message.EditMessage;
import hikari.api.message.Embed;
import hikari.api.message.component.ActionRow;
import hikari.api.message.component.Button;
import hikari.api.message.component.Container;
import hikari.api.message.component.ContainerComponent;
import hikari.api.message.component.Section;
import hikari.api.message.component.TextDisplay;
import hikari.api.message.component.TopLevelComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How a view looks in one of its states.
///
/// @param content the text
/// @param embeds the embeds
/// @param components the components
record Appearance(String content, List<Embed> embeds, List<TopLevelComponent> components) {
    /// Whether it needs a message of components alone.
    boolean isOfComponents() {
        return components.stream().anyMatch(each -> !(each instanceof ActionRow));
    }

    boolean isEmpty() {
        return content.isEmpty() && components.isEmpty();
    }

    static Appearance ofText(String content) {
        return new Appearance(content, List.of(), List.of());
    }

    /// This without all that users could operate.
    Appearance ended() {
        return new Appearance(content, embeds, ended(components));
    }

    private static List<TopLevelComponent> ended(List<TopLevelComponent> components) {
        return components.stream()
                .flatMap(each ->
                        each instanceof Container box
                                ? ended(box)
                                : ended((ContainerComponent) each))
                .toList();
    }

    private static Stream<TopLevelComponent> ended(Container box) {
        var left = new ArrayList<ContainerComponent>();
        box.components().stream().flatMap(Appearance::parts).forEach(left::add);
        return left.isEmpty()
                ? Stream.of()
                : Stream.of(new Container(box.id(), left, box.accentColor(), box.spoiler()));
    }

    private static Stream<TopLevelComponent> ended(ContainerComponent component) {
        return parts(component).map(each -> each);
    }

    private static Stream<ContainerComponent> parts(ContainerComponent component) {
        return switch (component) {
            case ActionRow _ -> Stream.of();
            case Section section when section.accessory() instanceof Button ->
                    section.components().stream()
                            .filter(TextDisplay.class::isInstance)
                            .map(TextDisplay.class::cast);
            default -> Stream.of(component);
        };
    }

    /// Puts it into a message.
    ///
    /// @param ofComponents whether the message is one of components alone
    void show(CreateMessage.Builder message, boolean ofComponents) {
        if (ofComponents) {
            message.componentsV2();
            all().forEach(message::component);
        } else {
            message.content(content);
            components.forEach(message::component);
        }
        embeds.forEach(message::embed);
    }

    /// Changes a message into it.
    ///
    /// @param ofComponents whether the message is one of components alone
    void show(EditMessage.Builder message, boolean ofComponents) {
        if (ofComponents) {
            message.componentsV2().components(all().toArray(TopLevelComponent[]::new));
        } else {
            message.content(content)
                    .embeds(embeds.toArray(Embed[]::new))
                    .components(components.toArray(TopLevelComponent[]::new));
        }
    }

    private Stream<TopLevelComponent> all() {
        var first = content.isEmpty() ? Stream.<TopLevelComponent>of() : text();
        return Stream.concat(first, components.stream());
    }

    private Stream<TopLevelComponent> text() {
        return Stream.of(TextDisplay.of(content));
    }
}
