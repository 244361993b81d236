package hikari.api.server;

import java.time.Duration;

/// What a server takes from whoever comes, so that nobody can use it up.
///
/// @param maxBodyBytes how large a body may be, 1 KiB to 16 MiB; 1 MiB by default. All large bodies
///   together may take 64 MiB; more gets 503
/// @param maxConnections how many connections are served at once, at least 1; 1,024 by default.
///   When one more comes, the one that has asked for nothing for the longest time is closed
/// @param requestTimeout how long a request may take from its first byte to its last, and a TLS
///   handshake; 10 s by default
/// @param idleTimeout how long a connection may be without a request; 60 s by default
/// @param sendTimeout how long a peer may take to receive an answer; 60 s by default
public record ServerLimits(
        int maxBodyBytes,
        int maxConnections,
        Duration requestTimeout,
        Duration idleTimeout,
        Duration sendTimeout) {
    /// What the components' descriptions say.
    public static final ServerLimits DEFAULT =
            new ServerLimits(
                    1 << 20,
                    1024,
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(60));

    /// Checks ranges.
    ///
    /// @throws IllegalArgumentException when something is out of its range
    public ServerLimits {
        require(
                maxBodyBytes >= 1 << 10 && maxBodyBytes <= 1 << 24,
                "maxBodyBytes is not within 1 KiB to 16 MiB");
        require(maxConnections >= 1, "maxConnections is not at least 1");
        require(requestTimeout.isPositive(), "requestTimeout is not longer than zero");
        require(idleTimeout.isPositive(), "idleTimeout is not longer than zero");
        require(sendTimeout.isPositive(), "sendTimeout is not longer than zero");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /// {@return the same with another bound for bodies}
    ///
    /// @param value 1 KiB to 16 MiB
    public ServerLimits withMaxBodyBytes(int value) {
        return new ServerLimits(value, maxConnections, requestTimeout, idleTimeout, sendTimeout);
    }

    /// {@return the same with another number of connections}
    ///
    /// @param value at least 1
    public ServerLimits withMaxConnections(int value) {
        return new ServerLimits(maxBodyBytes, value, requestTimeout, idleTimeout, sendTimeout);
    }

    /// {@return the same with another time for a request}
    ///
    /// @param value longer than zero
    public ServerLimits withRequestTimeout(Duration value) {
        return new ServerLimits(maxBodyBytes, maxConnections, value, idleTimeout, sendTimeout);
    }

    /// {@return the same with another time between requests}
    ///
    /// @param value longer than zero
    public ServerLimits withIdleTimeout(Duration value) {
        return new ServerLimits(maxBodyBytes, maxConnections, requestTimeout, value, sendTimeout);
    }

    /// {@return the same with another time for an answer}
    ///
    /// @param value longer than zero
    public ServerLimits withSendTimeout(Duration value) {
        return new ServerLimits(maxBodyBytes, maxConnections, requestTimeout, idleTimeout, value);
    }
}
