package hikari.api.message.component;

/// What a [Label] may hold: a field of a modal.
///
/// @see "Discord documentation: Components, Component Reference, Label Child Components"
public sealed interface LabelComponent extends MessageComponent
        permits TextInput,
                SelectMenu,
                FileUpload,
                RadioGroup,
                CheckboxGroup,
                Checkbox,
                UnknownComponent {}
