package hikari.api.message.component;

/// What stands in a [Section], beside its accessory: texts. Discord may allow more some day.
///
/// @see "Discord documentation: Components, Component Reference, Section Child Components"
public sealed interface SectionComponent extends MessageComponent
        permits TextDisplay, UnknownComponent {}
