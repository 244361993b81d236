package hikari.interactions;

import hikari.api.spi.SignatureVerifier;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Finds the signature verifiers that work here.
final class SignatureVerifiers {
    private static final Logger LOG = LogManager.getLogger(SignatureVerifiers.class);

    /// RFC 8032, section 7.1, test 2.
    private static final byte[] KEY =
            HexFormat.of()
                    .parseHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");

    private static final byte[] MESSAGE = {0x72};
    private static final byte[] SIGNATURE =
            HexFormat.of()
                    .parseHex(
                            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                    + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");

    private SignatureVerifiers() {}

    /// {@return the one of highest priority; the JDK's at least}
    static SignatureVerifier best() {
        return all().stream()
                .max(Comparator.comparingInt(SignatureVerifier::priority))
                .orElseGet(JdkSignatureVerifier::new);
    }

    /// {@return all that work here}
    static List<SignatureVerifier> all() {
        return ServiceLoader.load(SignatureVerifier.class).stream()
                .flatMap(provider -> make(provider).stream())
                .toList();
    }

    private static Optional<SignatureVerifier> make(
            ServiceLoader.Provider<SignatureVerifier> provider) {
        try {
            var made = provider.get();
            if (works(made)) {
                return Optional.of(made);
            }
            LOG.warn(
                    "{} is not used: it takes a bad signature, or refuses a good one", made.name());
        } catch (ServiceConfigurationError | LinkageError e) {
            LOG.debug("{} is not used: its library is missing", provider.type().getSimpleName(), e);
        }
        return Optional.empty();
    }

    /// {@return whether it knows a good signature from a bad one} What is of another machine may
    /// load and not work.
    static boolean works(SignatureVerifier verifier) {
        var spoilt = SIGNATURE.clone();
        spoilt[0] ^= 1;
        return verifier.verify(KEY, MESSAGE, SIGNATURE)
                && !verifier.verify(KEY, MESSAGE, spoilt)
                && !verifier.verify(KEY, new byte[] {0x73}, SIGNATURE);
    }
}
