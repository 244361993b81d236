package hikari.api.spi;

import hikari.api.Token;
import hikari.api.application.OAuth2Scope;
import hikari.api.oauth2.ClientCredentials;
import hikari.api.rest.RestClient;
import hikari.api.rest.TokenSource;
import java.util.Set;

/// Makes REST clients that share what they can: connections and the guard against too many invalid
/// requests, which Discord counts by address; and those of one token its limits, which Discord
/// counts by token. Thread-safe.
///
/// The clients are closed before the pool.
public interface RestClientPool extends AutoCloseable {
    /// {@return an inactive client without a token}
    RestClient create();

    /// {@return an inactive client with this token}
    ///
    /// @param token what requests are authorized with
    RestClient create(Token token);

    /// {@return an inactive client that has its token from this source} Clients with the same
    /// source share limits.
    ///
    /// @param tokens has the token
    RestClient create(TokenSource tokens);

    /// {@return an inactive client that gets tokens of the application's owner by itself} Clients
    /// of the same application with the same scopes share them.
    ///
    /// @param application whose tokens
    /// @param scopes what they are to allow
    RestClient create(ClientCredentials application, Set<OAuth2Scope> scopes);

    /// Ends the connections.
    ///
    /// @throws InterruptedException when interrupted while their threads end
    @Override
    void close() throws InterruptedException;
}
