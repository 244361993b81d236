package hikari.api.rest;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// Whom a client trusts over `https`, and how old a TLS it speaks. Immutable.
///
/// A server's name is checked against its certificate in any case; there is no way to turn that
/// off.
///
/// @param context decides whom to trust and what to show; the JDK's default if empty
/// @param minimum the oldest protocol; TLS 1.2 by default
public record TlsOptions(Optional<SSLContext> context, Protocol minimum) {
    private static final TlsOptions DEFAULTS = new TlsOptions(Optional.empty(), Protocol.TLS_1_2);

    /// A version of TLS that is not broken.
    public enum Protocol {
        /// TLS 1.2.
        TLS_1_2("TLSv1.2"),
        /// TLS 1.3.
        TLS_1_3("TLSv1.3");

        private final String jdkName;

        Protocol(String jdkName) {
            this.jdkName = jdkName;
        }

        /// {@return the name that the JDK has for it}
        public String jdkName() {
            return jdkName;
        }
    }

    /// {@return the JDK's trust store, and TLS 1.2 or newer}
    public static TlsOptions defaults() {
        return DEFAULTS;
    }

    /// {@return these with a context of one's own}
    ///
    /// @param value decides whom to trust, and which certificate to show if a server asks for one
    public TlsOptions withContext(SSLContext value) {
        return new TlsOptions(Optional.of(value), minimum);
    }

    /// {@return these, trusting the certificates in a store and no others}
    ///
    /// For a server with a certificate of one's own: a proxy, a local stand-in for Discord.
    ///
    /// @param store holds the trusted certificates
    /// @throws IllegalArgumentException when they cannot be used
    public TlsOptions withTrusted(KeyStore store) {
        try {
            var managers =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(store);
            var trusting = SSLContext.getInstance("TLS");
            trusting.init(null, managers.getTrustManagers(), null);
            return withContext(trusting);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "The certificates in the key store cannot be used: " + e.getMessage(), e);
        }
    }

    /// {@return these with another oldest protocol}
    ///
    /// @param value the oldest that is spoken
    public TlsOptions withMinimum(Protocol value) {
        return new TlsOptions(context, value);
    }
}
