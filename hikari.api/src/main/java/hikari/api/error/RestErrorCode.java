package hikari.api.error;

import static java.util.stream.Collectors.toUnmodifiableMap;

import hikari.api.OpenEnum;
import java.util.Map;
import java.util.stream.Stream;

/// Discord's JSON error codes: which of the many reasons for a status it was. Open: a code that
/// this version does not name keeps its number.
///
/// @see "Discord documentation: Opcodes and Status Codes, JSON Error Codes"
public sealed interface RestErrorCode extends OpenEnum<Integer> {

    /// {@return the code of this number}
    ///
    /// @param code Discord's number
    static RestErrorCode of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The codes that programs branch on, with Discord's words.
    enum Known implements RestErrorCode {
        /// General error (such as a malformed request body, amongst other things).
        GENERAL_ERROR(0),

        /// Unknown application.
        UNKNOWN_APPLICATION(10002),

        /// Unknown channel.
        UNKNOWN_CHANNEL(10003),

        /// Unknown guild.
        UNKNOWN_GUILD(10004),

        /// Unknown invite.
        UNKNOWN_INVITE(10006),

        /// Unknown member.
        UNKNOWN_MEMBER(10007),

        /// Unknown message.
        UNKNOWN_MESSAGE(10008),

        /// Unknown permission overwrite.
        UNKNOWN_PERMISSION_OVERWRITE(10009),

        /// Unknown role.
        UNKNOWN_ROLE(10011),

        /// Unknown token.
        UNKNOWN_TOKEN(10012),

        /// Unknown user.
        UNKNOWN_USER(10013),

        /// Unknown emoji.
        UNKNOWN_EMOJI(10014),

        /// Unknown webhook.
        UNKNOWN_WEBHOOK(10015),

        /// Unknown ban.
        UNKNOWN_BAN(10026),

        /// Unknown sticker.
        UNKNOWN_STICKER(10060),

        /// Unknown interaction.
        UNKNOWN_INTERACTION(10062),

        /// Unknown application command.
        UNKNOWN_APPLICATION_COMMAND(10063),

        /// Unknown voice state.
        UNKNOWN_VOICE_STATE(10065),

        /// Bots cannot use this endpoint.
        BOTS_CANNOT_USE_ENDPOINT(20001),

        /// You are not authorized to perform this action on this application.
        NOT_AUTHORIZED_FOR_APPLICATION(20012),

        /// This action cannot be performed due to slowmode rate limit.
        SLOWMODE_RATE_LIMIT(20016),

        /// This message cannot be edited due to announcement rate limits.
        ANNOUNCEMENT_EDIT_RATE_LIMIT(20022),

        /// The write action you are performing on the channel has hit the write rate limit.
        CHANNEL_WRITE_RATE_LIMIT(20028),

        /// The write action you are performing on the server has hit the write rate limit.
        GUILD_WRITE_RATE_LIMIT(20029),

        /// Maximum number of pins reached for the channel (250).
        MAX_PINS_REACHED(30003),

        /// Maximum number of guild roles reached (250).
        MAX_ROLES_REACHED(30005),

        /// Maximum number of webhooks reached (15).
        MAX_WEBHOOKS_REACHED(30007),

        /// Maximum number of reactions reached (20).
        MAX_REACTIONS_REACHED(30010),

        /// Maximum number of guild channels reached (500).
        MAX_CHANNELS_REACHED(30013),

        /// Maximum number of application commands reached.
        MAX_APPLICATION_COMMANDS_REACHED(30032),

        /// Maximum number of daily application command creates has been reached (200).
        MAX_DAILY_COMMAND_CREATES_REACHED(30034),

        /// Maximum number of edits to messages older than 1 hour reached. Try again later.
        MAX_OLD_MESSAGE_EDITS_REACHED(30046),

        /// Unauthorized. Provide a valid token and try again.
        UNAUTHORIZED(40001),

        /// You are opening direct messages too fast.
        OPENING_DIRECT_MESSAGES_TOO_FAST(40003),

        /// Request entity too large. Try sending something smaller in size.
        REQUEST_ENTITY_TOO_LARGE(40005),

        /// This feature has been temporarily disabled server-side.
        FEATURE_TEMPORARILY_DISABLED(40006),

        /// The user is banned from this guild.
        USER_BANNED(40007),

        /// This message has already been crossposted.
        MESSAGE_ALREADY_CROSSPOSTED(40033),

        /// An application command with that name already exists.
        APPLICATION_COMMAND_NAME_TAKEN(40041),

        /// Interaction has already been acknowledged.
        INTERACTION_ALREADY_ACKNOWLEDGED(40060),

        /// Service resource is being rate limited.
        RESOURCE_RATE_LIMITED(40062),

        /// This interaction has hit the maximum number of follow up messages.
        MAX_FOLLOW_UP_MESSAGES_REACHED(40094),

        /// Cloudflare is blocking your request. This can often be resolved by setting a proper User
        /// Agent.
        BLOCKED_BY_CLOUDFLARE(40333),

        /// Missing access.
        MISSING_ACCESS(50001),

        /// Cannot execute action on a DM channel.
        CANNOT_EXECUTE_ON_DM_CHANNEL(50003),

        /// Cannot edit a message authored by another user.
        CANNOT_EDIT_MESSAGE_OF_ANOTHER_USER(50005),

        /// Cannot send an empty message.
        EMPTY_MESSAGE(50006),

        /// Cannot send messages to this user.
        CANNOT_MESSAGE_USER(50007),

        /// Cannot send messages in a non-text channel.
        NOT_A_TEXT_CHANNEL(50008),

        /// You lack permissions to perform that action.
        MISSING_PERMISSIONS(50013),

        /// Invalid authentication token provided.
        INVALID_TOKEN(50014),

        /// Provided too few or too many messages to delete. Must provide at least 2 and fewer than
        /// 100 messages to delete.
        INVALID_BULK_DELETE_COUNT(50016),

        /// A message can only be pinned to the channel it was sent in.
        PIN_IN_ANOTHER_CHANNEL(50019),

        /// Cannot execute action on a system message.
        CANNOT_EXECUTE_ON_SYSTEM_MESSAGE(50021),

        /// Cannot execute action on this channel type.
        CANNOT_EXECUTE_ON_CHANNEL_TYPE(50024),

        /// Invalid webhook token provided.
        INVALID_WEBHOOK_TOKEN(50027),

        /// Invalid role.
        INVALID_ROLE(50028),

        /// A message provided was too old to bulk delete.
        MESSAGE_TOO_OLD_TO_BULK_DELETE(50034),

        /// Invalid form body (returned for both application/json and multipart/form-data bodies),
        /// or invalid Content-Type provided.
        INVALID_FORM_BODY(50035),

        /// File uploaded exceeds the maximum size.
        FILE_TOO_LARGE(50045),

        /// Cannot delete a channel required for Community guilds.
        COMMUNITY_CHANNEL_REQUIRED(50074),

        /// Tried to perform an operation on an archived thread, such as editing a message or adding
        /// a user to the thread.
        THREAD_ARCHIVED(50083),

        /// The request body contains invalid JSON.
        INVALID_JSON(50109),

        /// Two factor is required for this operation.
        TWO_FACTOR_REQUIRED(60003),

        /// Reaction was blocked.
        REACTION_BLOCKED(90001),

        /// API resource is currently overloaded. Try again a little later.
        RESOURCE_OVERLOADED(130000),

        /// Cannot reply without permission to read message history.
        CANNOT_REPLY_WITHOUT_HISTORY(160002),

        /// A thread has already been created for this message.
        THREAD_ALREADY_CREATED(160004),

        /// Thread is locked.
        THREAD_LOCKED(160005),

        /// Maximum number of active threads reached.
        MAX_ACTIVE_THREADS_REACHED(160006),

        /// Message was blocked by automatic moderation.
        MESSAGE_BLOCKED_BY_AUTO_MODERATION(200000),

        /// Message blocked by harmful links filter.
        HARMFUL_LINK_BLOCKED(240000);

        private static final Map<Integer, Known> BY_CODE =
                Stream.of(values()).collect(toUnmodifiableMap(Known::code, known -> known));

        private final int code;

        Known(int code) {
            this.code = code;
        }

        @Override
        public Integer code() {
            return code;
        }

        /// {@return number and name, as in `50013 MISSING_PERMISSIONS`}
        @Override
        public String toString() {
            return code + " " + name();
        }
    }

    /// A code that this version has no name for.
    ///
    /// @param code Discord's number
    record Unknown(Integer code) implements RestErrorCode {
        @Override
        public String toString() {
            return code.toString();
        }
    }
}
