package hikari.api.message.component;

import hikari.api.json.Union;

/// What stands beside the texts of a [Section].
///
/// @see "Discord documentation: Components, Component Reference, Section Accessory Components"
public sealed interface SectionAccessory extends MessageComponent, Union
        permits Button, Thumbnail, UnknownComponent {}
