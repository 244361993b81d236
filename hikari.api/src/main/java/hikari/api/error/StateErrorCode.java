package hikari.api.error;

/// Things are not in a state in which it can be done: codes 40001 to 49999. See [RestErrorCode].
///
/// @see "Discord documentation: Opcodes and Status Codes, JSON Error Codes"
public enum StateErrorCode implements RestErrorCode.Known {
    /// Unauthorized: a valid token is needed.
    UNAUTHORIZED(40001),
    /// You need to verify your account in order to perform this action.
    ACCOUNT_NOT_VERIFIED(40002),
    /// You are opening direct messages too fast.
    OPENING_DIRECT_MESSAGES_TOO_FAST(40003),
    /// Send messages has been temporarily disabled.
    SENDING_TEMPORARILY_DISABLED(40004),
    /// The request is too large.
    REQUEST_ENTITY_TOO_LARGE(40005),
    /// This feature has been temporarily disabled server-side.
    FEATURE_TEMPORARILY_DISABLED(40006),
    /// The user is banned from this guild.
    USER_BANNED(40007),
    /// Only one channel can have a parent_id modified at a time.
    ONE_PARENT_CHANGE_AT_A_TIME(40009),
    /// Connection has been revoked.
    CONNECTION_REVOKED(40012),
    /// Only consumable SKUs can be consumed.
    SKU_NOT_CONSUMABLE(40018),
    /// You can only delete sandbox entitlements.
    NOT_A_SANDBOX_ENTITLEMENT(40019),
    /// Target user is not connected to voice.
    USER_NOT_IN_VOICE(40032),
    /// This message has already been crossposted.
    MESSAGE_ALREADY_CROSSPOSTED(40033),
    /// An application command with that name already exists.
    APPLICATION_COMMAND_NAME_TAKEN(40041),
    /// Application interaction failed to send.
    INTERACTION_FAILED_TO_SEND(40043),
    /// Cannot send a message in a forum channel.
    NO_MESSAGES_IN_FORUM_CHANNEL(40058),
    /// Interaction has already been acknowledged.
    INTERACTION_ALREADY_ACKNOWLEDGED(40060),
    /// Tag names must be unique.
    TAG_NAMES_NOT_UNIQUE(40061),
    /// Service resource is being rate limited.
    RESOURCE_RATE_LIMITED(40062),
    /// There are no tags available that can be set by non-moderators.
    NO_TAGS_FOR_NON_MODERATORS(40066),
    /// A tag is required to create a forum post in this channel.
    TAG_REQUIRED(40067),
    /// An entitlement has already been granted for this resource.
    ENTITLEMENT_ALREADY_GRANTED(40074),
    /// This interaction has hit the maximum number of follow up messages.
    MAX_FOLLOW_UP_MESSAGES_REACHED(40094),
    /// Cloudflare blocks the request, often because of a wrong user agent.
    BLOCKED_BY_CLOUDFLARE(40333);

    private final int code;

    StateErrorCode(int code) {
        this.code = code;
    }

    @Override
    public Integer code() {
        return code;
    }

    /// {@return number and name, as in `40333 BLOCKED_BY_CLOUDFLARE`}
    @Override
    public String toString() {
        return code + " " + name();
    }
}
