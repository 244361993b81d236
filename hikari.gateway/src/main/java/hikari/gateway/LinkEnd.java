package hikari.gateway;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a connection ended and what comes next.
///
/// @param next what comes next
/// @param code the close code that was given, by whomever
/// @param reason in words, for logs
/// @param cause what broke, if something did
record LinkEnd(Next next, Optional<Integer> code, String reason, @Nullable Throwable cause) {
    /// What comes after a connection.
    enum Next {
        /// Connect again and go on with the session, if there is one.
        RESUME,
        /// As [#RESUME], after something that may well happen again.
        RESUME_WITH_CARE,
        /// As [#RESUME], after a random wait of 1 to 5 s.
        RESUME_LATER,
        /// Forget the session, and identify.
        IDENTIFY,
        /// As [#IDENTIFY], after a random wait of 1 to 5 s.
        IDENTIFY_LATER,
        /// No reconnect can help.
        DIE,
        /// We are closing.
        STOP
    }

    static LinkEnd ours(Next next, int code, String reason) {
        return new LinkEnd(next, Optional.of(code), reason, null);
    }

    /// What a connection's end means that we did not ask for.
    static LinkEnd lost(ConnectionLostException lost) {
        var known = lost.code().flatMap(CloseCode::of);
        if (!lost.isByPeer()) {
            var next = lost.code().isPresent() ? Next.RESUME_WITH_CARE : Next.RESUME;
            return new LinkEnd(next, lost.code(), lost.reason(), lost);
        }
        var next =
                switch (known.map(CloseCode::after).orElse(CloseCode.After.RESUME)) {
                    case RESUME -> known.isPresent() ? Next.RESUME_WITH_CARE : Next.RESUME;
                    case NEW_SESSION -> Next.IDENTIFY;
                    case DIE -> Next.DIE;
                };
        var title = known.map(CloseCode::title).orElse("closed by the peer");
        return new LinkEnd(
                next,
                lost.code(),
                lost.reason().isBlank() ? title : title + ": " + lost.reason(),
                null);
    }
}
