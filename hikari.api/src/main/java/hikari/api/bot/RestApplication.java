package hikari.api.bot;

import hikari.api.Token;
import hikari.api.lifecycle.Component;
import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import hikari.api.spi.BotFactory;
import hikari.api.spi.Providers;
import java.util.ServiceLoader;

/// REST clients without a bot around them, for one token or many (bearer tokens of users, say) that
/// share rate limits where Discord does. Closing it closes all of its clients.
public interface RestApplication extends Component {
    /// {@return an inactive application}
    ///
    /// @param config what the clients share; its token is that of [#acquire()]
    static RestApplication create(RestConfig config) {
        return Providers.require(
                        ServiceLoader.load(BotFactory.class), "the runtime", "hikari.runtime")
                .restApplication(config);
    }

    /// {@return a client, ALIVE, with the token of the configuration}
    RestClient acquire();

    /// {@return a client, ALIVE, with this token}
    ///
    /// @param token whose
    RestClient acquire(Token token);
}
