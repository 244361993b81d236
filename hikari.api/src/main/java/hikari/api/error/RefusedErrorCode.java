package hikari.api.error;

/// Who asks may not, or not now: codes 20001 to 29999. See [RestErrorCode].
///
/// @see "Discord documentation: Opcodes and Status Codes, JSON Error Codes"
public enum RefusedErrorCode implements RestErrorCode.Known {
    /// Bots cannot use the endpoint.
    BOTS_CANNOT_USE_ENDPOINT(20001),
    /// Only bots can use the endpoint.
    ONLY_BOTS_CAN_USE_ENDPOINT(20002),
    /// Explicit content cannot be sent to the desired recipient(s).
    EXPLICIT_CONTENT_REFUSED(20009),
    /// You are not authorized to perform this action on this application.
    NOT_AUTHORIZED_FOR_APPLICATION(20012),
    /// This action requires a premium subscription.
    PREMIUM_SUBSCRIPTION_REQUIRED(20015),
    /// This action cannot be performed due to slowmode rate limit.
    SLOWMODE_RATE_LIMIT(20016),
    /// Only the owner of this account can perform this action.
    ONLY_OWNER_CAN_PERFORM_ACTION(20018),
    /// This message cannot be edited due to announcement rate limits.
    ANNOUNCEMENT_EDIT_RATE_LIMIT(20022),
    /// Under minimum age.
    UNDER_MINIMUM_AGE(20024),
    /// The write action you are performing on the channel has hit the write rate limit.
    CHANNEL_WRITE_RATE_LIMIT(20028),
    /// The write action you are performing on the server has hit the write rate limit.
    GUILD_WRITE_RATE_LIMIT(20029),
    /// A topic, name or description contains words that are not allowed.
    WORDS_NOT_ALLOWED(20031),
    /// Guild premium subscription level too low.
    PREMIUM_TIER_TOO_LOW(20035);

    private final int code;

    RefusedErrorCode(int code) {
        this.code = code;
    }

    @Override
    public Integer code() {
        return code;
    }

    /// {@return number and name, as in `20035 PREMIUM_TIER_TOO_LOW`}
    @Override
    public String toString() {
        return code + " " + name();
    }
}
