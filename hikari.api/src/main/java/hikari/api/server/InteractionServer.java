package hikari.api.server;

import hikari.api.event.Subscription;
import hikari.api.interaction.Interaction;
import hikari.api.lifecycle.Component;
import java.net.SocketAddress;
import java.util.List;

/// An HTTP server to which Discord sends interactions. Every request's Ed25519 signature is checked
/// before anything is parsed.
///
/// | request | answer |
/// |---|---|
/// | PING | 200 with PONG |
/// | signature headers missing or malformed, signature wrong | 401 |
/// | not JSON by its content type | 415 |
/// | empty or broken body | 400 |
/// | body too large | 413 |
/// | unknown type, or no handler | 501 |
/// | handler failed or did not respond | 500 |
/// | wrong path | 404 |
/// | wrong method | 405 |
///
/// @see "Discord documentation: Interactions, Receiving and Responding; Preparing for Interactions"
public interface InteractionServer extends Component {
    /// {@return the first port that is bound; -1 for a unix socket}
    int port();

    /// {@return all addresses that are bound}
    List<SocketAddress> addresses();

    /// Sets the handler for a type of interaction. A handler of the very type is asked before one
    /// of a supertype. May be called at any time and outlives the server's lives.
    ///
    /// @param <I> the type of interaction
    /// @param type the interaction's class, or [Interaction] for all but PING
    /// @param handler answers; replaces the one set for the same type before
    /// @return takes the handler away when closed
    /// @throws IllegalArgumentException for PING, which the server answers itself
    <I extends Interaction> Subscription handle(
            Class<I> type, InteractionHandler<? super I> handler);
}
