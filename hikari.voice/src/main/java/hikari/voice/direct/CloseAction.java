package hikari.voice.direct;

import hikari.api.voice.VoiceCloseCode;
import java.util.Optional;

/// What follows from the end of a connection to a voice server.
enum CloseAction {
    /// Connect to the same server again and go on with the session.
    RESUME,
    /// Join the channel anew through the gateway.
    REJOIN,
    /// The same, but only once: the token is wrong.
    REJOIN_ONCE,
    /// Wait for what the gateway tells; without anything, the bot was disconnected.
    AWAIT_SERVER,
    /// Discord wants no more of it.
    STOP,
    /// No reconnect can help.
    REFUSE;

    /// {@return what follows from how the peer ended the connection}
    ///
    /// @param code what it closed with, if it did
    static CloseAction after(Optional<VoiceCloseCode> code) {
        return code.map(CloseAction::after).orElse(RESUME);
    }

    private static CloseAction after(VoiceCloseCode code) {
        return switch (code) {
            case VoiceCloseCode.Known known ->
                    switch (known) {
                        case SERVER_CRASHED -> RESUME;
                        case SESSION_INVALID, SESSION_TIMED_OUT, SERVER_NOT_FOUND -> REJOIN;
                        case AUTHENTICATION_FAILED -> REJOIN_ONCE;
                        case DISCONNECTED, CALL_TERMINATED -> AWAIT_SERVER;
                        case RATE_LIMITED -> STOP;
                        case UNKNOWN_OPCODE,
                                DECODE_ERROR,
                                NOT_AUTHENTICATED,
                                ALREADY_AUTHENTICATED,
                                UNKNOWN_PROTOCOL,
                                UNKNOWN_ENCRYPTION_MODE,
                                DAVE_REQUIRED,
                                BAD_REQUEST ->
                                REFUSE;
                    };
            case VoiceCloseCode.Unknown(var number) -> number < 4000 ? RESUME : REJOIN;
        };
    }
}
