package hikari.api.error;

/// The request, or what it asks for, is not valid: codes 50001 to 59999, and 0, which stands for
/// all that has no code of its own. See [RestErrorCode].
///
/// @see "Discord documentation: Opcodes and Status Codes, JSON Error Codes"
public enum InvalidErrorCode implements RestErrorCode.Known {
    /// General error, such as a malformed body.
    GENERAL_ERROR(0),
    /// Missing access.
    MISSING_ACCESS(50001),
    /// Invalid account type.
    INVALID_ACCOUNT_TYPE(50002),
    /// Cannot execute action on a DM channel.
    CANNOT_EXECUTE_ON_DM_CHANNEL(50003),
    /// Guild widget disabled.
    WIDGET_DISABLED(50004),
    /// Cannot edit a message authored by another user.
    CANNOT_EDIT_MESSAGE_OF_ANOTHER_USER(50005),
    /// Cannot send an empty message.
    EMPTY_MESSAGE(50006),
    /// Cannot send messages to this user.
    CANNOT_MESSAGE_USER(50007),
    /// Cannot send messages in a non-text channel.
    NOT_A_TEXT_CHANNEL(50008),
    /// Channel verification level is too high for you to gain access.
    VERIFICATION_LEVEL_TOO_HIGH(50009),
    /// OAuth2 application does not have a bot.
    APPLICATION_HAS_NO_BOT(50010),
    /// OAuth2 application limit reached.
    MAX_APPLICATIONS_REACHED(50011),
    /// Invalid OAuth2 state.
    INVALID_OAUTH2_STATE(50012),
    /// A permission is missing.
    MISSING_PERMISSIONS(50013),
    /// Invalid authentication token provided.
    INVALID_TOKEN(50014),
    /// Note was too long.
    NOTE_TOO_LONG(50015),
    /// Too few or too many messages to delete: at least 2, at most 100.
    INVALID_BULK_DELETE_COUNT(50016),
    /// Invalid MFA Level.
    INVALID_MFA_LEVEL(50017),
    /// A message can only be pinned to the channel it was sent in.
    PIN_IN_ANOTHER_CHANNEL(50019),
    /// Invite code was either invalid or taken.
    INVITE_CODE_INVALID_OR_TAKEN(50020),
    /// Cannot execute action on a system message.
    CANNOT_EXECUTE_ON_SYSTEM_MESSAGE(50021),
    /// Cannot execute action on this channel type.
    CANNOT_EXECUTE_ON_CHANNEL_TYPE(50024),
    /// Invalid OAuth2 access token provided.
    INVALID_OAUTH2_ACCESS_TOKEN(50025),
    /// Missing required OAuth2 scope.
    MISSING_OAUTH2_SCOPE(50026),
    /// Invalid webhook token provided.
    INVALID_WEBHOOK_TOKEN(50027),
    /// Invalid role.
    INVALID_ROLE(50028),
    /// Invalid Recipient(s).
    INVALID_RECIPIENTS(50033),
    /// A message provided was too old to bulk delete.
    MESSAGE_TOO_OLD_TO_BULK_DELETE(50034),
    /// The body or its `Content-Type` is invalid; the errors name the members.
    INVALID_FORM_BODY(50035),
    /// An invite was accepted to a guild the application's bot is not in.
    BOT_NOT_IN_INVITED_GUILD(50036),
    /// Invalid Activity Action.
    INVALID_ACTIVITY_ACTION(50039),
    /// Invalid API version provided.
    INVALID_API_VERSION(50041),
    /// File uploaded exceeds the maximum size.
    FILE_TOO_LARGE(50045),
    /// Invalid file uploaded.
    INVALID_FILE_UPLOADED(50046),
    /// Cannot self-redeem this gift.
    CANNOT_SELF_REDEEM_GIFT(50054),
    /// Invalid Guild.
    INVALID_GUILD(50055),
    /// Invalid SKU.
    INVALID_SKU(50057),
    /// Invalid request origin.
    INVALID_REQUEST_ORIGIN(50067),
    /// Invalid message type.
    INVALID_MESSAGE_TYPE(50068),
    /// Payment source required to redeem gift.
    PAYMENT_SOURCE_REQUIRED(50070),
    /// Cannot modify a system webhook.
    CANNOT_MODIFY_SYSTEM_WEBHOOK(50073),
    /// Cannot delete a channel required for Community guilds.
    COMMUNITY_CHANNEL_REQUIRED(50074),
    /// Cannot edit stickers within a message.
    CANNOT_EDIT_STICKERS_OF_MESSAGE(50080),
    /// Invalid sticker sent.
    INVALID_STICKER(50081),
    /// The thread is archived.
    THREAD_ARCHIVED(50083),
    /// Invalid thread notification settings.
    INVALID_THREAD_NOTIFICATION_SETTINGS(50084),
    /// before value is earlier than the thread creation date.
    BEFORE_THREAD_CREATION(50085),
    /// Community server channels must be text channels.
    COMMUNITY_CHANNELS_MUST_BE_TEXT(50086),
    /// The event takes place in something else than what was to be started for it.
    EVENT_ENTITY_TYPE_MISMATCH(50091),
    /// This server is not available in your location.
    GUILD_NOT_AVAILABLE_IN_LOCATION(50095),
    /// This server needs monetization enabled in order to perform this action.
    MONETIZATION_REQUIRED(50097),
    /// This server needs more boosts to perform this action.
    MORE_BOOSTS_REQUIRED(50101),
    /// The request body contains invalid JSON.
    INVALID_JSON(50109),
    /// The provided file is invalid.
    INVALID_FILE(50110),
    /// The provided file type is invalid.
    INVALID_FILE_TYPE(50123),
    /// The provided file duration exceeds maximum of 5.2 seconds.
    FILE_DURATION_TOO_LONG(50124),
    /// Owner cannot be pending member.
    OWNER_CANNOT_BE_PENDING(50131),
    /// Ownership cannot be transferred to a bot user.
    OWNER_CANNOT_BE_BOT(50132),
    /// Failed to resize asset below the maximum size: 262144.
    ASSET_RESIZE_FAILED(50138),
    /// Cannot mix subscription and non subscription roles for an emoji.
    MIXED_SUBSCRIPTION_ROLES(50144),
    /// Cannot convert between premium emoji and normal emoji.
    CANNOT_CONVERT_PREMIUM_EMOJI(50145),
    /// Uploaded file not found.
    UPLOADED_FILE_NOT_FOUND(50146),
    /// The specified emoji is invalid.
    INVALID_EMOJI(50151),
    /// Voice messages do not support additional content.
    VOICE_MESSAGE_WITH_OTHER_CONTENT(50159),
    /// Voice messages must have a single audio attachment.
    VOICE_MESSAGE_NEEDS_ONE_AUDIO_ATTACHMENT(50160),
    /// Voice messages must have supporting metadata.
    VOICE_MESSAGE_NEEDS_METADATA(50161),
    /// Voice messages cannot be edited.
    VOICE_MESSAGE_NOT_EDITABLE(50162),
    /// Cannot delete guild subscription integration.
    CANNOT_DELETE_SUBSCRIPTION_INTEGRATION(50163),
    /// Cannot send voice effect when user is server muted, deafened, or suppressed.
    CANNOT_SEND_VOICE_EFFECT(50167),
    /// You cannot send voice messages in this channel.
    VOICE_MESSAGES_NOT_ALLOWED(50173),
    /// The user account must first be verified.
    USER_NOT_VERIFIED(50178),
    /// The provided file does not have a valid duration.
    INVALID_FILE_DURATION(50192),
    /// Cannot send messages to this user due to having no mutual guilds.
    NO_MUTUAL_GUILDS(50278),
    /// You do not have permission to send this sticker.
    STICKER_NOT_ALLOWED(50600);

    private final int code;

    InvalidErrorCode(int code) {
        this.code = code;
    }

    @Override
    public Integer code() {
        return code;
    }

    /// {@return number and name, as in `50600 STICKER_NOT_ALLOWED`}
    @Override
    public String toString() {
        return code + " " + name();
    }
}
