package hikari.api.message.component;

/// What stands beside the texts of a [Section].
///
/// @see "Discord documentation: Components, Component Reference, Section Accessory Components"
public sealed interface SectionAccessory extends MessageComponent
        permits Button, Thumbnail, UnknownComponent {}
