package hikari.lavalink;

import hikari.api.Snowflake;
import java.net.URI;
import java.time.Duration;

/// Which Lavalink node to use, and how. Immutable; begin with [#of(URI, String, Snowflake)].
///
/// @param address where the node is, as in `http://localhost:2333`
/// @param password the node's password
/// @param userId the bot's user
/// @param clientName how the bot calls itself, `name/version`; `hikari/1` by default
/// @param requestTimeout how long the node may take to answer, and to be ready; positive, 10 s by
///   default
/// @param resumeTimeout for how long the node plays on while the connection to it is gone, in whole
///   seconds; positive, 60 s by default
public record LavalinkOptions(
        URI address,
        String password,
        Snowflake userId,
        String clientName,
        Duration requestTimeout,
        Duration resumeTimeout) {
    private static final Duration REQUEST = Duration.ofSeconds(10);
    private static final Duration RESUME = Duration.ofSeconds(60);

    /// Checks address and timeouts.
    public LavalinkOptions {
        var scheme = address.getScheme();
        if (!"http".equals(scheme) && !"https".equals(scheme)) {
            throw new IllegalArgumentException("not an http or https address: " + address);
        }
        if (!requestTimeout.isPositive() || resumeTimeout.toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "a timeout is not positive: %s, %s".formatted(requestTimeout, resumeTimeout));
        }
    }

    /// {@return the usual options}
    ///
    /// @param address where the node is, as in `http://localhost:2333`
    /// @param password the node's password
    /// @param userId the bot's user
    public static LavalinkOptions of(URI address, String password, Snowflake userId) {
        return new LavalinkOptions(address, password, userId, "hikari/1", REQUEST, RESUME);
    }

    /// {@return these, with another time for answers}
    ///
    /// @param value how long the node may take, positive
    public LavalinkOptions within(Duration value) {
        return new LavalinkOptions(address, password, userId, clientName, value, resumeTimeout);
    }

    /// {@return these, with another time for which the node plays on alone}
    ///
    /// @param value how long, at least 1 s
    public LavalinkOptions resumingWithin(Duration value) {
        return new LavalinkOptions(address, password, userId, clientName, requestTimeout, value);
    }

    /// {@return these without the password}
    @Override
    public String toString() {
        return "LavalinkOptions[address=%s, userId=%s]".formatted(address, userId);
    }
}
