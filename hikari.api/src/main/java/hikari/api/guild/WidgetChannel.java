package hikari.api.guild;

import hikari.api.Snowflake;

/// A channel in a widget.
///
/// @param id the channel
/// @param name its name
/// @param position its place
/// @see "Discord documentation: Guild Resource, Guild Widget Object"
public record WidgetChannel(Snowflake id, String name, int position) {}
