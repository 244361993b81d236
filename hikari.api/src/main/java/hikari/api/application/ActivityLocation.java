package hikari.api.application;

import hikari.api.Snowflake;
import java.util.Optional;

/// Where an activity runs.
///
/// @param id its id
/// @param kind `gc` for a channel of a guild, `pc` for direct messages
/// @param channelId the channel
/// @param guildId the guild
/// @see "Discord documentation: Application Resource, Activity Location Object"
public record ActivityLocation(
        String id, ActivityLocationKind kind, Snowflake channelId, Optional<Snowflake> guildId) {}
