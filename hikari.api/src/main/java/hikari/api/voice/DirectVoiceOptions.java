package hikari.api.voice;

import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/// How direct voice connections are made. Immutable; begin with [#DEFAULT].
///
/// @param tls whom to trust as a voice server; the platform's certificates by default
/// @param daveProvider the id of the provider of end-to-end encryption; by default the one that
///   offers the highest version
/// @param readyTimeout how long a voice server may take from the first byte to a connection that
///   can speak, tries to resume included; positive, 20 s by default
/// @param serverTimeout how long to wait for Discord to name a new server when it took the old one
///   away, before the connection ends; positive, 5 s by default
public record DirectVoiceOptions(
        Optional<SSLContext> tls,
        Optional<String> daveProvider,
        Duration readyTimeout,
        Duration serverTimeout) {
    /// The platform's trust, the best provider, 20 s and 5 s.
    public static final DirectVoiceOptions DEFAULT =
            new DirectVoiceOptions(
                    Optional.empty(),
                    Optional.empty(),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(5));

    /// Checks the timeouts.
    public DirectVoiceOptions {
        if (!readyTimeout.isPositive() || !serverTimeout.isPositive()) {
            throw new IllegalArgumentException(
                    "a timeout is not positive: %s, %s".formatted(readyTimeout, serverTimeout));
        }
    }

    /// {@return these, and other voice servers are trusted}
    ///
    /// @param value whom to trust
    public DirectVoiceOptions trusting(SSLContext value) {
        return new DirectVoiceOptions(
                Optional.of(value), daveProvider, readyTimeout, serverTimeout);
    }

    /// {@return these, with a certain provider of end-to-end encryption}
    ///
    /// @param id the provider's id
    public DirectVoiceOptions withDave(String id) {
        return new DirectVoiceOptions(tls, Optional.of(id), readyTimeout, serverTimeout);
    }

    /// {@return these, with another time for a server to be ready}
    ///
    /// @param value how long, positive
    public DirectVoiceOptions readyWithin(Duration value) {
        return new DirectVoiceOptions(tls, daveProvider, value, serverTimeout);
    }

    /// {@return these, with another time for Discord to name a new server}
    ///
    /// @param value how long, positive
    public DirectVoiceOptions serverWithin(Duration value) {
        return new DirectVoiceOptions(tls, daveProvider, readyTimeout, value);
    }
}
