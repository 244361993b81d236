package hikari.api.message.component;

import hikari.api.json.Tag;
import hikari.api.limit.Limits;
import java.util.Optional;

/// Text, with Markdown.
///
/// @param id the component's number in its message
/// @param content the text; all texts of a message together have up to 4,000 characters
/// @see "Discord documentation: Components, Component Reference, Text Display"
@Tag(10)
public record TextDisplay(Optional<Integer> id, String content)
        implements ContainerComponent, SectionComponent, ModalComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.TEXT_DISPLAY;
    }

    /// {@return this text}
    ///
    /// @param content the text, 1 to 4,000 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    public static TextDisplay of(String content) {
        return new TextDisplay(Optional.empty(), Limits.length("content", content, 1, 4000));
    }

    /// {@return this text with a number of its own}
    ///
    /// @param number the number in its message, 1 to 2,147,483,647; Discord numbers the others
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public TextDisplay withId(int number) {
        return new TextDisplay(Optional.of(ComponentLimits.id(number)), content);
    }
}
