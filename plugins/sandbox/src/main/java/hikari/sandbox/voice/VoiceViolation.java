package hikari.sandbox.voice;

/// What a client sent breaks the voice gateway's protocol, and ends the connection with a code.
final class VoiceViolation extends RuntimeException {
    static final int UNKNOWN_OPCODE = 4001;
    static final int DECODE_ERROR = 4002;
    static final int NOT_AUTHENTICATED = 4003;
    static final int AUTHENTICATION_FAILED = 4004;
    static final int ALREADY_AUTHENTICATED = 4005;
    static final int SESSION_INVALID = 4006;
    static final int SESSION_TIMEOUT = 4009;
    static final int SERVER_NOT_FOUND = 4011;
    static final int UNKNOWN_PROTOCOL = 4012;
    static final int DISCONNECTED = 4014;
    static final int UNKNOWN_MODE = 4016;
    static final int DAVE_REQUIRED = 4017;
    static final int BAD_REQUEST = 4020;
    static final int CALL_TERMINATED = 4022;

    private static final long serialVersionUID = 1;

    private final int code;

    VoiceViolation(int code, String reason) {
        super(reason, null, false, false);
        this.code = code;
    }

    static VoiceViolation decode(String reason) {
        return new VoiceViolation(DECODE_ERROR, reason);
    }

    int code() {
        return code;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    /// Whether a session cannot be resumed after a close with this code.
    static boolean endsSession(int code) {
        return switch (code) {
            case AUTHENTICATION_FAILED,
                    SESSION_INVALID,
                    SESSION_TIMEOUT,
                    SERVER_NOT_FOUND,
                    DISCONNECTED,
                    DAVE_REQUIRED,
                    CALL_TERMINATED ->
                    true;
            default -> false;
        };
    }
}
