package hikari.api.automoderation;

import hikari.api.Snowflake;
import java.util.List;

/// What a guild has moderated by itself.
///
/// @param id the rule's id
/// @param guildId the guild
/// @param name the name
/// @param creatorId who created it
/// @param eventType when it is looked at
/// @param triggerType what sets it off
/// @param triggerMetadata more about what sets it off
/// @param actions what is done then
/// @param enabled whether it is on
/// @param exemptRoles roles that it does not apply to, up to 20
/// @param exemptChannels channels that it does not apply to, up to 50
/// @see "Discord documentation: Resources, Auto Moderation, Auto Moderation Rule Object"
public record AutoModerationRule(
        Snowflake id,
        Snowflake guildId,
        String name,
        Snowflake creatorId,
        RuleEventType eventType,
        TriggerType triggerType,
        TriggerMetadata triggerMetadata,
        List<AutoModerationAction> actions,
        boolean enabled,
        List<Snowflake> exemptRoles,
        List<Snowflake> exemptChannels) {}
