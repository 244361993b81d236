package hikari.api.message.component;

/// What an [ActionRow] may hold: up to five buttons, or one menu.
///
/// @see "Discord documentation: Components, Component Reference, Action Row Child Components"
public sealed interface RowComponent extends MessageComponent
        permits Button, SelectMenu, UnknownComponent {}
