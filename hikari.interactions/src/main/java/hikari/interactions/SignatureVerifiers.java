package hikari.interactions;

import hikari.api.spi.SignatureVerifier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Finds the signature verifiers that work here.
final class SignatureVerifiers {
    private static final Logger LOG = LogManager.getLogger(SignatureVerifiers.class);

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
            return Optional.of(provider.get());
        } catch (ServiceConfigurationError | LinkageError e) {
            LOG.debug("{} is not used: its library is missing", provider.type().getSimpleName(), e);
            return Optional.empty();
        }
    }
}
