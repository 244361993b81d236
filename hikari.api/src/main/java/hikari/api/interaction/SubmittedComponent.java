package hikari.api.interaction;

import hikari.api.json.Union;
import hikari.api.json.UnionBy;
import hikari.api.message.component.ComponentType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A component of a modal that was filled in.
///
/// @see "Discord documentation: Components, Component Reference, Component Interaction Response
///   Structures"
@UnionBy("type")
public sealed interface SubmittedComponent extends Union
        permits SubmittedRow,
                SubmittedLabel,
                SubmittedText,
                SubmittedValues,
                SubmittedChoice,
                SubmittedCheckbox,
                SubmittedTextDisplay,
                UnknownSubmittedComponent {

    /// {@return the kind of component}
    ComponentType type();

    /// {@return what the bot recognises it by; layouts and texts have none}
    default Optional<String> customId() {
        return Optional.empty();
    }

    /// {@return what was filled in, as text: a text, values, ids, or `true` and `false`}
    default List<String> values() {
        return List.of();
    }

    /// {@return this component and all in it}
    default Stream<SubmittedComponent> all() {
        return Stream.of(this);
    }
}
