package hikari.api.message.component;

import hikari.api.json.Union;

/// What stands in a [Section], beside its accessory: texts. Discord may allow more some day.
///
/// @see "Discord documentation: Components, Component Reference, Section Child Components"
public sealed interface SectionComponent extends MessageComponent, Union
        permits TextDisplay, UnknownComponent {}
