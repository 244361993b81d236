package hikari.api.spi;

import hikari.api.Token;
import hikari.api.lifecycle.Component;
import java.net.URI;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/// A Discord that runs in this process. What it tells of itself is valid while it is ALIVE.
public interface LocalDiscord extends Component {
    /// {@return the base URL of its REST API, as in `http://127.0.0.1:8080/api/v10`}
    URI restUrl();

    /// {@return the address of the page in which a person plays the users}
    URI pageUrl();

    /// {@return the token of the bot in its world}
    Token token();

    /// {@return whom a bot is to trust as its voice servers, which have a certificate of their own;
    /// nobody but the usual ones by default}
    default Optional<SSLContext> voiceTrust() {
        return Optional.empty();
    }
}
