package hikari.api.auditlog;

import hikari.api.Snowflake;
import hikari.api.automoderation.TriggerType;
import hikari.api.channel.OverwriteType;
import java.time.Duration;
import java.util.Optional;

/// More about an [AuditLogEntry]. Which members there are depends on the [AuditLogEvent].
///
/// @param applicationId the application whose commands' permissions were changed
/// @param autoModerationRuleName the rule's name
/// @param autoModerationRuleTriggerType the code of what set it off
/// @param channelId where it was done
/// @param count how many things it was done to
/// @param deleteMemberDays days without activity after which members were removed
/// @param id the role or user of a permission overwrite
/// @param membersRemoved how many members were removed
/// @param messageId the message
/// @param roleName the role of a permission overwrite
/// @param type whether a permission overwrite is for a role, `0`, or a member, `1`
/// @param integrationType the kind of integration that did it
/// @param status the new status of a voice channel
/// @see "Discord documentation: Resources, Audit Log, Optional Audit Entry Info"
public record AuditLogOptions(
        Optional<Snowflake> applicationId,
        Optional<String> autoModerationRuleName,
        Optional<String> autoModerationRuleTriggerType,
        Optional<Snowflake> channelId,
        Optional<String> count,
        Optional<String> deleteMemberDays,
        Optional<Snowflake> id,
        Optional<String> membersRemoved,
        Optional<Snowflake> messageId,
        Optional<String> roleName,
        Optional<String> type,
        Optional<String> integrationType,
        Optional<String> status) {

    /// {@return how many things it was done to, as a number}
    public Optional<Integer> targets() {
        return number(count);
    }

    /// {@return how long members had been away who were removed}
    public Optional<Duration> inactivity() {
        return number(deleteMemberDays).map(Duration::ofDays);
    }

    /// {@return how many members were removed, as a number}
    public Optional<Integer> removals() {
        return number(membersRemoved);
    }

    /// {@return whom a permission overwrite is for} Old entries say `role` and `member`.
    public Optional<OverwriteType> overwriteType() {
        return type.flatMap(text ->
                switch (text) {
                    case "role" -> Optional.of(OverwriteType.Known.ROLE);
                    case "member" -> Optional.of(OverwriteType.Known.MEMBER);
                    default -> number(type).map(OverwriteType::of);
                });
    }

    /// {@return what set the rule off}
    public Optional<TriggerType> triggerType() {
        return number(autoModerationRuleTriggerType).map(TriggerType::of);
    }

    private static Optional<Integer> number(Optional<String> text) {
        try {
            return text.map(Integer::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
