package hikari.voice.direct;

import hikari.api.voice.VoiceCloseCode;
import hikari.voice.socket.SocketEndException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a connection to a voice server ended.
///
/// @param action what follows
/// @param reason why, in words
/// @param code what the server closed with, if it did
/// @param cause what it came from
record LinkEnd(
        CloseAction action,
        String reason,
        Optional<VoiceCloseCode> code,
        @Nullable Throwable cause) {

    /// {@return the end that the peer or the network brought}
    static LinkEnd of(SocketEndException end) {
        var code = end.code().map(VoiceCloseCode::of);
        return new LinkEnd(
                CloseAction.after(code), String.valueOf(end.getMessage()), code, end.getCause());
    }

    /// {@return an end that this side wants}
    static LinkEnd ours(CloseAction action, String reason) {
        return new LinkEnd(action, reason, Optional.empty(), null);
    }

    @Nullable VoiceCloseCode codeOrNull() {
        return code.orElse(null);
    }
}
