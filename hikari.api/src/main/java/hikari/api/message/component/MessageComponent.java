package hikari.api.message.component;

import hikari.api.json.Union;
import hikari.api.json.UnionBy;
import java.util.Optional;

/// A part of a message or modal: a layout, text, media, or something that users can operate.
///
/// The permitted types are one for each kind that Discord documents; a kind that this version does
/// not know is an [UnknownComponent]. Code outside of this module should end a `switch` over
/// components with `default`: kinds are added.
///
/// @see "Discord documentation: Components, Component Reference"
@UnionBy("type")
public sealed interface MessageComponent extends Union
        permits ActionRow,
                Button,
                StringSelect,
                TextInput,
                EntitySelect,
                Section,
                TextDisplay,
                Thumbnail,
                MediaGallery,
                FileComponent,
                Separator,
                Container,
                Label,
                FileUpload,
                RadioGroup,
                CheckboxGroup,
                Checkbox,
                UnknownComponent {

    /// {@return the kind of component}
    ComponentType type();

    /// {@return the component's number in its message} Discord numbers those that have none.
    Optional<Integer> id();
}
