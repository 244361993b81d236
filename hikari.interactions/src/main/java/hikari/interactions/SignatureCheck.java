package hikari.interactions;

import hikari.api.error.InteractionServerException;
import hikari.api.server.EndpointConfig;
import hikari.api.spi.SignatureVerifier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Checks that a request was signed with one of an application's keys, and lately if that is asked
/// for. Thread-safe.
///
/// @see "Discord documentation: Interactions, Overview, Setting Up an Endpoint, Validating Security
///   Request Headers"
final class SignatureCheck {
    private static final int MAX_TIMESTAMP = 64;

    /// Seconds since 1970 have ten digits until 2286; more than 18 do not fit.
    private static final int MAX_SECONDS = 18;

    /// A request's signature headers, well-formed.
    record Headers(byte[] signature, byte[] timestamp) {}

    private final List<byte[]> publicKeys;
    private final Optional<Duration> freshness;
    private final InstantSource clock;

    SignatureCheck(EndpointConfig config, InstantSource clock) {
        this.publicKeys =
                config.publicKeys().stream().map(key -> HexFormat.of().parseHex(key)).toList();
        this.freshness = config.freshness();
        this.clock = clock;
    }

    /// @throws InteractionServerException when a key is none
    void requireKeys() {
        if (!publicKeys.stream().allMatch(Ed25519Form::isKey)) {
            throw new InteractionServerException(
                    "The public key is not an Ed25519 key: copy it again from the application's page in the developer"
                            + " portal");
        }
    }

    /// {@return the headers, unless they are malformed}
    static Optional<Headers> parse(List<String> signatures, List<String> timestamps) {
        if (signatures.size() != 1 || timestamps.size() != 1) {
            return Optional.empty();
        }
        var signature = signatures.getFirst();
        var timestamp = timestamps.getFirst();
        if (timestamp.isEmpty() || timestamp.length() > MAX_TIMESTAMP || !isPrintable(timestamp)) {
            return Optional.empty();
        }
        if (signature.length() != 2 * Ed25519Form.SIGNATURE_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Headers(
                            HexFormat.of().parseHex(signature),
                            timestamp.getBytes(StandardCharsets.US_ASCII)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// {@return whether the request is the application's} An old timestamp is known before the
    /// signature is looked at, as that costs less.
    boolean accepts(SignatureVerifier verifier, Headers headers, byte[] body) {
        if (freshness.isPresent() && !isFresh(headers.timestamp(), freshness.get())) {
            return false;
        }
        var message = Arrays.copyOf(headers.timestamp(), headers.timestamp().length + body.length);
        System.arraycopy(body, 0, message, headers.timestamp().length, body.length);
        for (var key : publicKeys) {
            if (verifier.verify(key, message, headers.signature())) {
                return true;
            }
        }
        return false;
    }

    private boolean isFresh(byte[] timestamp, Duration window) {
        if (timestamp.length > MAX_SECONDS) {
            return false;
        }
        var seconds = 0L;
        for (var digit : timestamp) {
            if (digit < '0' || digit > '9') {
                return false;
            }
            seconds = 10 * seconds + digit - '0';
        }
        var distance = Math.abs(clock.instant().getEpochSecond() - seconds);
        return distance <= window.toSeconds();
    }

    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }
}
