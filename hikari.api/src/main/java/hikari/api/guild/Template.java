package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.user.User;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/// A copy of how a guild is made, from which others can be made.
///
/// @param code its code
/// @param name the name
/// @param description what it is
/// @param usageCount how often it was used
/// @param creatorId who made it
/// @param creator who made it
/// @param createdAt when it was made
/// @param updatedAt when it was last brought up to date
/// @param sourceGuildId the guild it is a copy of
/// @param serializedSourceGuild the guild, as it was; its ids are numbers from 0
/// @param isDirty whether the guild has changed since
/// @see "Discord documentation: Guild Template Resource, Guild Template Object"
public record Template(
        String code,
        String name,
        Optional<String> description,
        int usageCount,
        Snowflake creatorId,
        Optional<User> creator,
        Instant createdAt,
        Instant updatedAt,
        Snowflake sourceGuildId,
        JsonObject serializedSourceGuild,
        Optional<Boolean> isDirty) {}
