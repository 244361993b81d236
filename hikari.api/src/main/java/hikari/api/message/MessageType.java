package hikari.api.message;

import hikari.api.OpenEnum;
import java.util.Map;

/// The kind of a [Message]. All but DEFAULT, REPLY and the two of commands are notices of
/// Discord's.
///
/// @see "Discord documentation: Resources, Message, Message Types"
public sealed interface MessageType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static MessageType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements MessageType {
        /// somebody wrote
        DEFAULT(0),
        /// somebody was added to a group
        RECIPIENT_ADD(1),
        /// somebody was removed from a group
        RECIPIENT_REMOVE(2),
        /// a call
        CALL(3),
        /// a group was renamed
        CHANNEL_NAME_CHANGE(4),
        /// a group has a new icon
        CHANNEL_ICON_CHANGE(5),
        /// a message was pinned
        CHANNEL_PINNED_MESSAGE(6),
        /// somebody joined the guild
        USER_JOIN(7),
        /// somebody boosts the guild
        GUILD_BOOST(8),
        /// boosts reached the first level
        GUILD_BOOST_TIER_1(9),
        /// boosts reached the second level
        GUILD_BOOST_TIER_2(10),
        /// boosts reached the third level
        GUILD_BOOST_TIER_3(11),
        /// an announcement channel is followed here
        CHANNEL_FOLLOW_ADD(12),
        /// the guild is out of discovery
        GUILD_DISCOVERY_DISQUALIFIED(14),
        /// the guild is in discovery again
        GUILD_DISCOVERY_REQUALIFIED(15),
        /// first warning about discovery
        GUILD_DISCOVERY_GRACE_PERIOD_INITIAL_WARNING(16),
        /// last warning about discovery
        GUILD_DISCOVERY_GRACE_PERIOD_FINAL_WARNING(17),
        /// a thread was created
        THREAD_CREATED(18),
        /// an answer
        REPLY(19),
        /// the answer to a slash command
        CHAT_INPUT_COMMAND(20),
        /// the message a thread is about
        THREAD_STARTER_MESSAGE(21),
        /// a hint to invite people
        GUILD_INVITE_REMINDER(22),
        /// the answer to a command of a context menu
        CONTEXT_MENU_COMMAND(23),
        /// auto-moderation acted
        AUTO_MODERATION_ACTION(24),
        /// somebody bought a role
        ROLE_SUBSCRIPTION_PURCHASE(25),
        /// a command takes a purchase
        INTERACTION_PREMIUM_UPSELL(26),
        /// a stage began
        STAGE_START(27),
        /// a stage ended
        STAGE_END(28),
        /// somebody speaks on a stage
        STAGE_SPEAKER(29),
        /// a stage has a new topic
        STAGE_TOPIC(31),
        /// the guild subscribed to an application
        GUILD_APPLICATION_PREMIUM_SUBSCRIPTION(32),
        /// measures against a raid are on
        GUILD_INCIDENT_ALERT_MODE_ENABLED(36),
        /// measures against a raid are off
        GUILD_INCIDENT_ALERT_MODE_DISABLED(37),
        /// a raid was reported
        GUILD_INCIDENT_REPORT_RAID(38),
        /// a report of a raid was wrong
        GUILD_INCIDENT_REPORT_FALSE_ALARM(39),
        /// something was bought
        PURCHASE_NOTIFICATION(44),
        /// a poll ended
        POLL_RESULT(46),
        /// streams are of a higher quality now; undocumented
        HD_STREAMING_UPGRADED(55);

        private static final Map<Integer, Known> BY_CODE = OpenEnum.byCode(values());

        private final int code;

        Known(int code) {
            this.code = code;
        }

        @Override
        public Integer code() {
            return code;
        }
    }

    /// A value that this version does not know.
    ///
    /// @param code the value as Discord wrote it
    record Unknown(Integer code) implements MessageType {}
}
