package hikari.sandbox.gateway;

/// The close codes that the gateway sends. Discord's documentation: *Opcodes and Status Codes →
/// Gateway*.
final class CloseCodes {
    static final int GOING_AWAY = 1001;
    static final int PROTOCOL_ERROR = 1002;
    static final int UNKNOWN_ERROR = 4000;
    static final int UNKNOWN_OPCODE = 4001;
    static final int DECODE_ERROR = 4002;
    static final int NOT_AUTHENTICATED = 4003;
    static final int AUTHENTICATION_FAILED = 4004;
    static final int ALREADY_AUTHENTICATED = 4005;
    static final int INVALID_SEQUENCE = 4007;
    static final int RATE_LIMITED = 4008;
    static final int SESSION_TIMED_OUT = 4009;
    static final int INVALID_SHARD = 4010;
    static final int SHARDING_REQUIRED = 4011;
    static final int INVALID_VERSION = 4012;
    static final int INVALID_INTENTS = 4013;
    static final int DISALLOWED_INTENTS = 4014;

    private CloseCodes() {}

    /// Whether a session is over after the gateway closed with a code.
    static boolean endsSession(int code) {
        return code == INVALID_SEQUENCE || code == SESSION_TIMED_OUT;
    }
}
