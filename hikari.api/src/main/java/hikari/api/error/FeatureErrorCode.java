package hikari.api.error;

/// What can go wrong with single features, such as threads, stickers, polls and ID tokens: codes
/// from 60000. See [RestErrorCode].
///
/// @see "Discord documentation: Opcodes and Status Codes, JSON Error Codes"
public enum FeatureErrorCode implements RestErrorCode.Known {
    /// Two factor is required for this operation.
    TWO_FACTOR_REQUIRED(60003),
    /// No users with DiscordTag exist.
    NO_USERS_WITH_TAG(80004),
    /// Reaction was blocked.
    REACTION_BLOCKED(90001),
    /// User cannot use burst reactions.
    BURST_REACTIONS_NOT_ALLOWED(90002),
    /// The index is not yet available; later it is.
    INDEX_NOT_AVAILABLE(110000),
    /// The application is not yet available; later it is.
    APPLICATION_NOT_AVAILABLE(110001),
    /// The resource is overloaded; later it is not.
    RESOURCE_OVERLOADED(130000),
    /// The Stage is already open.
    STAGE_ALREADY_OPEN(150006),
    /// Cannot reply without permission to read message history.
    CANNOT_REPLY_WITHOUT_HISTORY(160002),
    /// A thread has already been created for this message.
    THREAD_ALREADY_CREATED(160004),
    /// Thread is locked.
    THREAD_LOCKED(160005),
    /// Maximum number of active threads reached.
    MAX_ACTIVE_THREADS_REACHED(160006),
    /// Maximum number of active announcement threads reached.
    MAX_ACTIVE_ANNOUNCEMENT_THREADS_REACHED(160007),
    /// You cannot forward a message whose content you cannot read.
    CANNOT_FORWARD_UNREADABLE_MESSAGE(160014),
    /// Invalid JSON for uploaded Lottie file.
    INVALID_LOTTIE_JSON(170001),
    /// Uploaded Lotties cannot contain rasterized images such as PNG or JPEG.
    LOTTIE_WITH_RASTERIZED_IMAGES(170002),
    /// Sticker maximum framerate exceeded.
    STICKER_FRAME_RATE_TOO_HIGH(170003),
    /// Sticker frame count exceeds maximum of 1000 frames.
    STICKER_HAS_TOO_MANY_FRAMES(170004),
    /// Lottie animation maximum dimensions exceeded.
    LOTTIE_DIMENSIONS_TOO_LARGE(170005),
    /// Sticker frame rate is either too small or too large.
    STICKER_FRAME_RATE_OUT_OF_RANGE(170006),
    /// Sticker animation duration exceeds maximum of 5 seconds.
    STICKER_ANIMATION_TOO_LONG(170007),
    /// Cannot update a finished event.
    CANNOT_UPDATE_FINISHED_EVENT(180000),
    /// Failed to create stage needed for stage event.
    FAILED_TO_CREATE_STAGE(180002),
    /// Message was blocked by automatic moderation.
    MESSAGE_BLOCKED_BY_AUTO_MODERATION(200000),
    /// Title was blocked by automatic moderation.
    TITLE_BLOCKED_BY_AUTO_MODERATION(200001),
    /// Webhooks posted to forum channels must have a thread_name or thread_id.
    WEBHOOK_NEEDS_THREAD_IN_FORUM(220001),
    /// Webhooks posted to forum channels cannot have both a thread_name and thread_id.
    WEBHOOK_WITH_THREAD_NAME_AND_ID(220002),
    /// Webhooks can only create threads in forum channels.
    WEBHOOK_THREADS_ONLY_IN_FORUMS(220003),
    /// Webhook services cannot be used in forum channels.
    WEBHOOK_SERVICES_NOT_IN_FORUMS(220004),
    /// Message blocked by harmful links filter.
    HARMFUL_LINK_BLOCKED(240000),
    /// Access to joining new servers has been limited for the user.
    JOINING_GUILDS_LIMITED(340015),
    /// Cannot enable onboarding, requirements are not met.
    ONBOARDING_REQUIREMENTS_NOT_MET(350000),
    /// Cannot update onboarding while below requirements.
    ONBOARDING_BELOW_REQUIREMENTS(350001),
    /// Access to file uploads has been limited for this guild.
    FILE_UPLOADS_LIMITED(400001),
    /// Failed to ban users.
    FAILED_TO_BAN_USERS(500000),
    /// Poll voting blocked.
    POLL_VOTING_BLOCKED(520000),
    /// Poll expired.
    POLL_EXPIRED(520001),
    /// Invalid channel type for poll creation.
    INVALID_CHANNEL_TYPE_FOR_POLL(520002),
    /// Cannot edit a poll message.
    CANNOT_EDIT_POLL_MESSAGE(520003),
    /// Cannot use an emoji included with the poll.
    CANNOT_USE_POLL_EMOJI(520004),
    /// Cannot expire a non-poll message.
    CANNOT_EXPIRE_NON_POLL_MESSAGE(520006),
    /// The application may not use provisional accounts.
    PROVISIONAL_ACCOUNTS_NOT_ALLOWED(530000),
    /// The ID token has expired; the identity provider issues another one.
    ID_TOKEN_EXPIRED(530001),
    /// The issuer in the ID token is not the configured one.
    ID_TOKEN_ISSUER_MISMATCH(530002),
    /// The audience in the ID token is not the configured one.
    ID_TOKEN_AUDIENCE_MISMATCH(530003),
    /// The ID token was issued more than a week ago.
    ID_TOKEN_TOO_OLD(530004),
    /// No unique user name was found in time; another attempt may find one.
    USERNAME_GENERATION_FAILED(530006),
    /// The client secret is invalid.
    INVALID_CLIENT_SECRET(530007);

    private final int code;

    FeatureErrorCode(int code) {
        this.code = code;
    }

    @Override
    public Integer code() {
        return code;
    }

    /// {@return number and name, as in `530007 INVALID_CLIENT_SECRET`}
    @Override
    public String toString() {
        return code + " " + name();
    }
}
