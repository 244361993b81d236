package hikari.api.bot;

import hikari.api.Token;
import hikari.api.application.OAuth2Scope;
import hikari.api.lifecycle.Component;
import hikari.api.oauth2.ClientCredentials;
import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import hikari.api.rest.TokenSource;
import hikari.api.spi.BotFactory;
import hikari.api.spi.Providers;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;

/// REST clients without a bot around them, for one token or many: bearer tokens of users, say, or
/// those that an application gets with its secret.
///
/// All clients share connections, and one guard against so many invalid requests that Discord would
/// ban the address. Clients of one token share its rate limits, which Discord keeps for each token.
/// Each can be closed by itself; closing the application closes all that are left.
///
/// Discord takes bearer tokens only for some operations, by their scopes. Which these are is not
/// checked before: the others fail with an [hikari.api.error.UnauthorizedException] or a
/// [hikari.api.error.ForbiddenException].
public interface RestApplication extends Component {
    /// {@return an inactive application}
    ///
    /// @param config what the clients share; its token is that of [#acquire()]
    static RestApplication create(RestConfig config) {
        return Providers.require(
                        ServiceLoader.load(BotFactory.class), "the runtime", "hikari.runtime")
                .restApplication(config);
    }

    /// {@return a client, ALIVE, with the token of the configuration} Without one, only operations
    /// that need none work.
    RestClient acquire();

    /// {@return a client, ALIVE, with this token}
    ///
    /// @param token whose
    RestClient acquire(Token token);

    /// {@return a client, ALIVE, that has its token from this source} For tokens that change: those
    /// of users that are refreshed, say. Its configuration has no token.
    ///
    /// @param tokens is asked before each request
    RestClient acquire(TokenSource tokens);

    /// {@return a client, ALIVE, that gets tokens with the scopes that every application may have}
    /// They are `identify` and `applications.commands.update`. See [#acquire(ClientCredentials,
    /// Collection)].
    ///
    /// @param application the application
    default RestClient acquire(ClientCredentials application) {
        return acquire(
                application,
                List.of(
                        OAuth2Scope.Known.IDENTIFY,
                        OAuth2Scope.Known.APPLICATIONS_COMMANDS_UPDATE));
    }

    /// {@return a client, ALIVE, that gets tokens of the application's owner by itself} Nothing is
    /// sent for it before the first request.
    ///
    /// A token is got when the first request needs one, kept, and replaced five minutes before its
    /// end, or when a tenth of its time is left if that is later. It is got once for all requests
    /// that wait for it, of all clients of the same application with the same scopes. When Discord
    /// answers with 401, another one is got, and the request sent once more. When none can be got,
    /// the requests that waited fail with what Discord said of it, for instance an
    /// [hikari.api.error.UnauthorizedException] when the secret is wrong; the next one tries again.
    ///
    /// @param application the application
    /// @param scopes what the tokens are to allow; applications of teams get `identify` and
    ///   `applications.commands.update` only
    /// @throws IllegalArgumentException when there are no scopes
    /// @see "Discord documentation: OAuth2, Client Credentials Grant"
    RestClient acquire(ClientCredentials application, Collection<? extends OAuth2Scope> scopes);
}
