package hikari.interactions;

import hikari.api.error.InteractionServerException;
import hikari.api.spi.SignatureVerifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Checks that a request was signed with the application's key. Thread-safe.
///
/// @see "Discord documentation: Interactions, Overview, Setting Up an Endpoint, Validating Security
///   Request Headers"
final class SignatureCheck {
    private static final int MAX_TIMESTAMP = 64;

    /// A request's signature headers, well-formed.
    record Headers(byte[] signature, byte[] timestamp) {}

    private final SignatureVerifier verifier;
    private final byte[] publicKey;

    /// @throws InteractionServerException when the key is none
    SignatureCheck(SignatureVerifier verifier, String publicKey) {
        this.verifier = verifier;
        this.publicKey = HexFormat.of().parseHex(publicKey);
        if (!Ed25519Form.isKey(this.publicKey)) {
            throw new InteractionServerException(
                    "The public key is not an Ed25519 key: copy it again from the application's page in the developer"
                            + " portal");
        }
    }

    /// {@return the headers, unless they are malformed}
    static Optional<Headers> parse(String signature, String timestamp) {
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

    boolean accepts(Headers headers, byte[] body) {
        var message = Arrays.copyOf(headers.timestamp(), headers.timestamp().length + body.length);
        System.arraycopy(body, 0, message, headers.timestamp().length, body.length);
        return verifier.verify(publicKey, message, headers.signature());
    }

    private static boolean isPrintable(String text) {
        return text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }
}
