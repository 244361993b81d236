package hikari.gateway;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The close codes that the gateway documents, and what follows from each. After any other code,
/// and after none, the session can be resumed.
///
/// @see "Discord documentation: Opcodes and Status Codes, Gateway Close Event Codes"
enum CloseCode {
    UNKNOWN_ERROR(4000, "Unknown error", After.RESUME),
    UNKNOWN_OPCODE(4001, "Unknown opcode", After.RESUME),
    DECODE_ERROR(4002, "Decode error", After.RESUME),
    NOT_AUTHENTICATED(4003, "Not authenticated", After.RESUME),
    AUTHENTICATION_FAILED(4004, "Authentication failed", After.DIE),
    ALREADY_AUTHENTICATED(4005, "Already authenticated", After.RESUME),
    INVALID_SEQUENCE(4007, "Invalid seq", After.NEW_SESSION),
    RATE_LIMITED(4008, "Rate limited", After.RESUME),
    SESSION_TIMED_OUT(4009, "Session timed out", After.NEW_SESSION),
    INVALID_SHARD(4010, "Invalid shard", After.DIE),
    SHARDING_REQUIRED(4011, "Sharding required", After.DIE),
    INVALID_API_VERSION(4012, "Invalid API version", After.DIE),
    INVALID_INTENTS(4013, "Invalid intent(s)", After.DIE),
    DISALLOWED_INTENTS(4014, "Disallowed intent(s)", After.DIE);

    /// What follows from a close code.
    enum After {
        /// Connect again and go on with the session.
        RESUME,
        /// Connect again and identify.
        NEW_SESSION,
        /// No reconnect can help.
        DIE
    }

    /// What we close with when the session shall go on: anything but 1000 and 1001 keeps it.
    static final int KEEP_SESSION = 4000;

    /// What we close with to end the session.
    static final int END_SESSION = 1000;

    private static final Map<Integer, CloseCode> BY_CODE =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(CloseCode::code, Function.identity()));

    private final int code;
    private final String title;
    private final After after;

    CloseCode(int code, String title, After after) {
        this.code = code;
        this.title = title;
        this.after = after;
    }

    static Optional<CloseCode> of(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    After after() {
        return after;
    }

    int code() {
        return code;
    }

    String title() {
        return title;
    }
}
