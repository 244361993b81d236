package hikari.api.voice;

import hikari.api.OpenEnum;
import java.util.Map;

/// Why Discord's voice server closed a connection.
///
/// @see "Discord documentation: Opcodes and Status Codes, Voice Close Event Codes"
public sealed interface VoiceCloseCode extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static VoiceCloseCode of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements VoiceCloseCode {
        /// an op was sent that the server does not know
        UNKNOWN_OPCODE(4001),
        /// something was sent that the server cannot read
        DECODE_ERROR(4002),
        /// something was sent before the connection was identified
        NOT_AUTHENTICATED(4003),
        /// the token is wrong
        AUTHENTICATION_FAILED(4004),
        /// the connection was identified twice
        ALREADY_AUTHENTICATED(4005),
        /// the session is over
        SESSION_INVALID(4006),
        /// the session has timed out
        SESSION_TIMED_OUT(4009),
        /// there is no such server
        SERVER_NOT_FOUND(4011),
        /// the server does not know the protocol
        UNKNOWN_PROTOCOL(4012),
        /// the bot was removed from the channel, or lost its gateway session
        DISCONNECTED(4014),
        /// the server crashed
        SERVER_CRASHED(4015),
        /// the server does not know the encryption mode
        UNKNOWN_ENCRYPTION_MODE(4016),
        /// the channel is end-to-end encrypted, and this side offered no DAVE
        DAVE_REQUIRED(4017),
        /// a request was malformed
        BAD_REQUEST(4020),
        /// too much was sent
        RATE_LIMITED(4021),
        /// everybody was disconnected: the channel was deleted, say
        CALL_TERMINATED(4022);

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
    record Unknown(Integer code) implements VoiceCloseCode {}
}
