package hikari.api.rest;

import hikari.api.Token;

/// Where a REST client has its token from. It is asked before each attempt of each request that is
/// authorized by the client's token, so the token may change while the client lives.
///
/// Implementations are safe for all threads, keep what they got until it expires, and never show
/// it: not in logs, not in messages of exceptions.
public interface TokenSource {
    /// {@return the token for the next attempt} May block while it is got. What it throws ends the
    /// request.
    ///
    /// @param oauth2 the client's own operations on tokens, of which those may be used that need no
    ///   token: [OAuth2#fetchClientToken], [OAuth2#refresh]
    /// @throws InterruptedException when the request is interrupted
    Token acquire(OAuth2 oauth2) throws InterruptedException;

    /// Tells that Discord answered with 401: the token is not valid any more, or does not fit the
    /// operation.
    ///
    /// @param token the token that was sent
    /// @return whether another one may help; the request is then sent once more
    boolean refused(Token token);

    /// {@return a source that has always the same token}
    ///
    /// @param token the token
    static TokenSource of(Token token) {
        return new TokenSource() {
            @Override
            public Token acquire(OAuth2 oauth2) {
                return token;
            }

            @Override
            public boolean refused(Token refused) {
                return false;
            }

            @Override
            public String toString() {
                return token.toString();
            }
        };
    }
}
