package hikari.api.guild;

import hikari.api.Snowflake;
import java.util.Optional;

/// A stage that runs in a stage channel.
///
/// @param id the stage's id
/// @param guildId the guild
/// @param channelId the stage channel
/// @param topic what it is about, 1 to 120 characters
/// @param privacyLevel who can see it
/// @param discoverableDisabled whether it is left out of discovery; no longer used by Discord
/// @param guildScheduledEventId the planned event it is
/// @see "Discord documentation: Resources, Stage Instance, Stage Instance Object"
public record StageInstance(
        Snowflake id,
        Snowflake guildId,
        Snowflake channelId,
        String topic,
        PrivacyLevel privacyLevel,
        boolean discoverableDisabled,
        Optional<Snowflake> guildScheduledEventId) {}
