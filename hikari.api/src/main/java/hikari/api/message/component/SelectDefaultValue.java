package hikari.api.message.component;

import hikari.api.Snowflake;

/// Something that is chosen in a select from the beginning.
///
/// @param id the user, role or channel
/// @param type which of these
/// @see "Discord documentation: Components, Component Reference, Select Default Value Structure"
public record SelectDefaultValue(Snowflake id, DefaultValueType type) {}
