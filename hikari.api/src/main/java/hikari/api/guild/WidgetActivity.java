package hikari.api.guild;

/// What a member in a widget does.
///
/// @param name its name
/// @see "Discord documentation: Guild Resource, Guild Widget Object"
public record WidgetActivity(String name) {}
