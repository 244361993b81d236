package hikari.sandbox.gateway;

/// What a client sent breaks the protocol, and ends the connection with a close code.
final class ProtocolViolation extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;

    ProtocolViolation(int code, String reason) {
        super(reason, null, false, false);
        this.code = code;
    }

    static ProtocolViolation decode(String reason) {
        return new ProtocolViolation(CloseCodes.DECODE_ERROR, reason);
    }

    int code() {
        return code;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
