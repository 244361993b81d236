package hikari.api.message.component;

/// What may stand in a message by itself, not only within another component. Without
/// IS_COMPONENTS_V2 only rows.
///
/// @see "Discord documentation: Components, Component Reference, Component Types"
public sealed interface TopLevelComponent extends MessageComponent
        permits ContainerComponent, Container {}
