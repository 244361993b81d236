package hikari.api.message.component;

import hikari.api.json.Union;

/// What a modal may hold: labels with fields, and texts. (Rows with text inputs, which labels have
/// taken the place of, cannot be written.)
///
/// @see "Discord documentation: Components, Using Modal Components"
public sealed interface ModalComponent extends MessageComponent, Union
        permits Label, TextDisplay, UnknownComponent {}
