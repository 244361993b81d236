package hikari.api.message.component;

import hikari.api.json.Union;

/// What a [Label] may hold: a field of a modal.
///
/// @see "Discord documentation: Components, Component Reference, Label Child Components"
public sealed interface LabelComponent extends MessageComponent, Union
        permits TextInput,
                SelectMenu,
                FileUpload,
                RadioGroup,
                CheckboxGroup,
                Checkbox,
                UnknownComponent {}
