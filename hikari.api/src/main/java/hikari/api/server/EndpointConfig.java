package hikari.api.server;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One application's place on a server: where Discord posts to, and how its requests are known.
///
/// @param path where interactions and webhook events are posted to
/// @param publicKeys the application's public keys, 64 hexadecimal digits each: one, or several
///   while a key is replaced, as a request may be signed with any of them. Empty for a REST bot,
///   which fetches its key
/// @param freshness how far a request's timestamp may be from this machine's clock; unchecked if
///   empty, as Discord asks for no such check
/// @see "Discord documentation: Interactions, Overview, Validating Security Request Headers"
public record EndpointConfig(String path, List<String> publicKeys, Optional<Duration> freshness) {
    private static final Pattern PUBLIC_KEY = Pattern.compile("[0-9a-fA-F]{64}");

    /// Checks ranges and forms.
    ///
    /// @throws IllegalArgumentException when the path does not begin with `/`, a key is none, or
    ///   the freshness is not longer than zero
    public EndpointConfig {
        publicKeys = List.copyOf(publicKeys);
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("path does not begin with '/'");
        }
        if (!publicKeys.stream().allMatch(key -> PUBLIC_KEY.matcher(key).matches())) {
            throw new IllegalArgumentException(
                    "publicKey is not 64 hexadecimal digits: copy it again from the developer portal");
        }
        if (freshness.isPresent() && !freshness.get().isPositive()) {
            throw new IllegalArgumentException("freshness is not longer than zero");
        }
    }

    /// {@return an application's place, with requests of any age}
    ///
    /// @param path where Discord posts to; begins with `/`
    /// @param publicKeys the application's public keys
    public static EndpointConfig of(String path, String... publicKeys) {
        return new EndpointConfig(path, List.of(publicKeys), Optional.empty());
    }

    /// {@return the same at another path}
    ///
    /// @param value where Discord posts to; begins with `/`
    public EndpointConfig withPath(String value) {
        return new EndpointConfig(value, publicKeys, freshness);
    }

    /// {@return the same with other keys}
    ///
    /// @param values 64 hexadecimal digits each
    public EndpointConfig withPublicKeys(List<String> values) {
        return new EndpointConfig(path, values, freshness);
    }

    /// {@return the same for requests whose timestamp is near} Older or newer ones get 401: what
    /// somebody has recorded is of no use after that time. This machine's clock must be right.
    ///
    /// @param window how far the timestamp may be from this machine's clock, either way; 5 minutes
    ///   is a good value
    public EndpointConfig withFreshness(Duration window) {
        return new EndpointConfig(path, publicKeys, Optional.of(window));
    }
}
