package hikari.api.message.component;

import hikari.api.json.Union;

/// What an [ActionRow] may hold: up to five buttons, or one menu.
///
/// @see "Discord documentation: Components, Component Reference, Action Row Child Components"
public sealed interface RowComponent extends MessageComponent, Union
        permits Button, SelectMenu, UnknownComponent {}
