package hikari.api.message.component;

/// What a modal may hold: labels with fields, and texts. (Rows with text inputs, which labels have
/// taken the place of, cannot be written.)
///
/// @see "Discord documentation: Components, Using Modal Components"
public sealed interface ModalComponent extends MessageComponent
        permits Label, TextDisplay, UnknownComponent {}
