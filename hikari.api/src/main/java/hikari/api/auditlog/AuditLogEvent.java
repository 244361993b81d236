package hikari.api.auditlog;

import hikari.api.OpenEnum;
import java.util.Map;

/// What was done.
///
/// @see "Discord documentation: Resources, Audit Log, Audit Log Events"
public sealed interface AuditLogEvent extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static AuditLogEvent of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements AuditLogEvent {
        /// a guild was changed
        GUILD_UPDATE(1),
        /// a channel was created
        CHANNEL_CREATE(10),
        /// a channel was changed
        CHANNEL_UPDATE(11),
        /// a channel was deleted
        CHANNEL_DELETE(12),
        /// a permission overwrite was created
        CHANNEL_OVERWRITE_CREATE(13),
        /// a permission overwrite was changed
        CHANNEL_OVERWRITE_UPDATE(14),
        /// a permission overwrite was deleted
        CHANNEL_OVERWRITE_DELETE(15),
        /// a member was kicked
        MEMBER_KICK(20),
        /// members who were away for long were removed
        MEMBER_PRUNE(21),
        /// somebody was banned
        MEMBER_BAN_ADD(22),
        /// somebody was unbanned
        MEMBER_BAN_REMOVE(23),
        /// a member was changed
        MEMBER_UPDATE(24),
        /// a member got or lost roles
        MEMBER_ROLE_UPDATE(25),
        /// members were moved to another voice channel
        MEMBER_MOVE(26),
        /// members were disconnected from voice
        MEMBER_DISCONNECT(27),
        /// a bot was added
        BOT_ADD(28),
        /// a role was created
        ROLE_CREATE(30),
        /// a role was changed
        ROLE_UPDATE(31),
        /// a role was deleted
        ROLE_DELETE(32),
        /// an invite was created
        INVITE_CREATE(40),
        /// an invite was changed
        INVITE_UPDATE(41),
        /// an invite was deleted
        INVITE_DELETE(42),
        /// a webhook was created
        WEBHOOK_CREATE(50),
        /// a webhook was changed
        WEBHOOK_UPDATE(51),
        /// a webhook was deleted
        WEBHOOK_DELETE(52),
        /// an emoji was created
        EMOJI_CREATE(60),
        /// an emoji was changed
        EMOJI_UPDATE(61),
        /// an emoji was deleted
        EMOJI_DELETE(62),
        /// a message of somebody else was deleted
        MESSAGE_DELETE(72),
        /// messages were deleted
        MESSAGE_BULK_DELETE(73),
        /// a message was pinned
        MESSAGE_PIN(74),
        /// a message is no longer pinned
        MESSAGE_UNPIN(75),
        /// an integration was created
        INTEGRATION_CREATE(80),
        /// an integration was changed
        INTEGRATION_UPDATE(81),
        /// an integration was deleted
        INTEGRATION_DELETE(82),
        /// a stage instance was created
        STAGE_INSTANCE_CREATE(83),
        /// a stage instance was changed
        STAGE_INSTANCE_UPDATE(84),
        /// a stage instance was deleted
        STAGE_INSTANCE_DELETE(85),
        /// a sticker was created
        STICKER_CREATE(90),
        /// a sticker was changed
        STICKER_UPDATE(91),
        /// a sticker was deleted
        STICKER_DELETE(92),
        /// a planned event was created
        GUILD_SCHEDULED_EVENT_CREATE(100),
        /// a planned event was changed
        GUILD_SCHEDULED_EVENT_UPDATE(101),
        /// a planned event was deleted
        GUILD_SCHEDULED_EVENT_DELETE(102),
        /// a thread was created
        THREAD_CREATE(110),
        /// a thread was changed
        THREAD_UPDATE(111),
        /// a thread was deleted
        THREAD_DELETE(112),
        /// permissions of a command were changed
        APPLICATION_COMMAND_PERMISSION_UPDATE(121),
        /// a soundboard sound was created
        SOUNDBOARD_SOUND_CREATE(130),
        /// a soundboard sound was changed
        SOUNDBOARD_SOUND_UPDATE(131),
        /// a soundboard sound was deleted
        SOUNDBOARD_SOUND_DELETE(132),
        /// an auto moderation rule was created
        AUTO_MODERATION_RULE_CREATE(140),
        /// an auto moderation rule was changed
        AUTO_MODERATION_RULE_UPDATE(141),
        /// an auto moderation rule was deleted
        AUTO_MODERATION_RULE_DELETE(142),
        /// auto-moderation blocked a message
        AUTO_MODERATION_BLOCK_MESSAGE(143),
        /// auto-moderation reported a message
        AUTO_MODERATION_FLAG_TO_CHANNEL(144),
        /// auto-moderation timed a member out
        AUTO_MODERATION_USER_COMMUNICATION_DISABLED(145),
        /// auto-moderation keeps a member apart
        AUTO_MODERATION_QUARANTINE_USER(146),
        /// earning money was applied for
        CREATOR_MONETIZATION_REQUEST_CREATED(150),
        /// the terms of earning money were accepted
        CREATOR_MONETIZATION_TERMS_ACCEPTED(151),
        /// an onboarding prompt was created
        ONBOARDING_PROMPT_CREATE(163),
        /// an onboarding prompt was changed
        ONBOARDING_PROMPT_UPDATE(164),
        /// an onboarding prompt was deleted
        ONBOARDING_PROMPT_DELETE(165),
        /// the onboarding was created
        ONBOARDING_CREATE(166),
        /// the onboarding was changed
        ONBOARDING_UPDATE(167),
        /// something was featured in the home; undocumented
        GUILD_HOME_FEATURE_ITEM(171),
        /// something is no longer featured in the home; undocumented
        GUILD_HOME_REMOVE_ITEM(172),
        /// a message with harmful links was blocked; undocumented
        HARMFUL_LINKS_BLOCKED_MESSAGE(180),
        /// the settings of the home were created
        HOME_SETTINGS_CREATE(190),
        /// the settings of the home were changed
        HOME_SETTINGS_UPDATE(191),
        /// a status of a voice channel was set
        VOICE_CHANNEL_STATUS_CREATE(192),
        /// a status of a voice channel was cleared
        VOICE_CHANNEL_STATUS_DELETE(193),
        /// an exception of a planned event was created; undocumented
        GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE(200),
        /// an exception of a planned event was changed; undocumented
        GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE(201),
        /// an exception of a planned event was deleted; undocumented
        GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE(202),
        /// the guild's profile was changed; undocumented
        GUILD_PROFILE_UPDATE(211);

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
    record Unknown(Integer code) implements AuditLogEvent {}
}
