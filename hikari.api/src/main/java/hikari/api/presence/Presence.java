package hikari.api.presence;

import hikari.api.Snowflake;
import java.util.List;
import java.util.Optional;

/// How present a user is in a guild, and what the user does.
///
/// @param user who; mostly only the id
/// @param guildId the guild; missing in GUILD_CREATE
/// @param status how present
/// @param activities what the user does
/// @param clientStatus how present on each kind of device
/// @see "Discord documentation: Gateway Events, Presence Update"
public record Presence(
        PresenceUser user,
        Optional<Snowflake> guildId,
        Status status,
        List<Activity> activities,
        ClientStatus clientStatus) {}
