package hikari.api.server;

import hikari.api.lifecycle.Component;
import java.net.SocketAddress;
import java.util.List;

/// An HTTP server to which Discord sends interactions and webhook events. Every request's Ed25519
/// signature is checked before anything is parsed.
///
/// | request | answer |
/// |---|---|
/// | PING | 200 with PONG; 204 if it is one of webhook events |
/// | webhook event | 204 |
/// | signature headers missing or malformed, signature wrong, timestamp not fresh | 401 |
/// | not JSON by its content type | 415 |
/// | empty, broken or compressed body | 400 |
/// | body too large | 413 |
/// | unknown type, or no handler | 501 |
/// | handler failed or did not respond | 500 |
/// | too many large bodies at once | 503 |
/// | wrong path | 404 |
/// | wrong method | 405 |
///
/// The handlers set here are those of the application of [InteractionServerConfig#endpoint()].
///
/// @see "Discord documentation: Interactions, Receiving and Responding; Preparing for Interactions"
public interface InteractionServer extends Component, InteractionHandlers {
    /// {@return the first port that is bound; -1 for a unix socket}
    int port();

    /// {@return all addresses that are bound}
    List<SocketAddress> addresses();

    /// Adds an application at a path of its own. May be called at any time and outlives the
    /// server's lives.
    ///
    /// @param config its path and keys
    /// @return its handlers; takes it off when closed
    /// @throws IllegalArgumentException without a public key, or when the path has an application
    /// @throws hikari.api.error.InteractionServerException when a public key is none
    InteractionApplication add(EndpointConfig config);
}
