package hikari.api.automoderation;

import hikari.api.Snowflake;
import hikari.api.json.Union;
import hikari.api.json.UnionBy;
import java.time.Duration;

/// What a rule does.
///
/// Code outside of this module should end a `switch` over actions with `default`: kinds are added.
///
/// @see "Discord documentation: Resources, Auto Moderation, Auto Moderation Action Object"
@UnionBy("type")
public sealed interface AutoModerationAction extends Union
        permits BlockMessageAction,
                SendAlertAction,
                TimeoutAction,
                BlockMemberInteractionAction,
                UnknownAutoModerationAction {

    /// {@return what it does}
    ActionType type();

    /// {@return the action that keeps the message from being posted}
    static BlockMessageAction blockMessage() {
        return BlockMessageAction.of();
    }

    /// {@return the action that keeps the message from being posted, and says why}
    ///
    /// @param customMessage what the member is told, up to 150 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    static BlockMessageAction blockMessage(String customMessage) {
        return BlockMessageAction.of(customMessage);
    }

    /// {@return the action that writes to a channel what happened}
    ///
    /// @param channelId the channel
    static SendAlertAction sendAlert(Snowflake channelId) {
        return SendAlertAction.to(channelId);
    }

    /// {@return the action that times the member out} Only for the triggers
    /// [TriggerType.Known#KEYWORD] and [TriggerType.Known#MENTION_SPAM]. Needs `MODERATE_MEMBERS`.
    ///
    /// @param duration how long, up to four weeks
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    static TimeoutAction timeout(Duration duration) {
        return TimeoutAction.of(duration);
    }

    /// {@return the action that keeps the member from writing and speaking}
    static BlockMemberInteractionAction blockMemberInteraction() {
        return BlockMemberInteractionAction.of();
    }
}
