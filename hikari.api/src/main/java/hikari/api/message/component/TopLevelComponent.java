package hikari.api.message.component;

import hikari.api.json.Union;

/// What may stand in a message by itself, not only within another component. Without
/// IS_COMPONENTS_V2 only rows.
///
/// @see "Discord documentation: Components, Component Reference, Component Types"
public sealed interface TopLevelComponent extends MessageComponent, Union
        permits ContainerComponent, Container {}
