package hikari.api.guild;

import hikari.api.Snowflake;
import java.util.Optional;

/// Whether a guild has a widget, and where it leads to.
///
/// @param enabled whether it is on
/// @param channelId the channel that it invites to
/// @see "Discord documentation: Resources, Guild, Guild Widget Settings Object"
public record WidgetSettings(boolean enabled, Optional<Snowflake> channelId) {}
