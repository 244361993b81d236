package hikari.sandbox.voice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// The voice server's certificate: made at the start, signed by itself, for `localhost` and
/// `127.0.0.1`.
final class Certificate {
    private static final byte[] ECDSA_WITH_SHA256 =
            Der.sequence(Der.oid(1, 2, 840, 10045, 4, 3, 2));
    private static final char[] PASSWORD = "sandbox".toCharArray();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private final X509Certificate certificate;
    private final SSLContext server;
    private final SSLContext client;

    private Certificate(X509Certificate certificate, SSLContext server, SSLContext client) {
        this.certificate = certificate;
        this.server = server;
        this.client = client;
    }

    static Certificate make() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var keys = generator.generateKeyPair();
            var certificate = sign(keys, Instant.now());
            return new Certificate(certificate, serving(keys, certificate), trusting(certificate));
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("no certificate could be made", impossible);
        }
    }

    /// What a client may trust.
    X509Certificate certificate() {
        return certificate;
    }

    /// For the server's side of a connection.
    SSLContext server() {
        return server;
    }

    /// For a client that trusts this certificate and no other.
    SSLContext client() {
        return client;
    }

    private static X509Certificate sign(KeyPair keys, Instant now) throws GeneralSecurityException {
        var name =
                Der.sequence(
                        Der.set(
                                Der.sequence(
                                        Der.oid(2, 5, 4, 3), Der.text(0x0C, "hikari sandbox"))));
        var validity =
                Der.sequence(
                        Der.text(0x17, TIME.format(now.minus(Duration.ofDays(1)))),
                        Der.text(0x17, TIME.format(now.plus(Duration.ofDays(365)))));
        var unsigned =
                Der.sequence(
                        Der.of(0xA0, Der.integer(BigInteger.TWO)), // version 3
                        Der.integer(BigInteger.valueOf(now.toEpochMilli())),
                        ECDSA_WITH_SHA256,
                        name,
                        validity,
                        name,
                        keys.getPublic().getEncoded(),
                        Der.of(0xA3, Der.sequence(alternativeNames(), basicConstraints())));
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(unsigned);
        var signed = Der.sequence(unsigned, ECDSA_WITH_SHA256, Der.bits(signature.sign()));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(signed));
    }

    private static byte[] alternativeNames() {
        var names =
                Der.sequence(Der.text(0x82, "localhost"), Der.of(0x87, new byte[] {127, 0, 0, 1}));
        return Der.sequence(Der.oid(2, 5, 29, 17), Der.octets(names));
    }

    /// It may sign, itself alone: some clients trust no other kind.
    private static byte[] basicConstraints() {
        var constraints = Der.sequence(Der.of(0x01, new byte[] {-1}));
        return Der.sequence(Der.oid(2, 5, 29, 19), Der.octets(constraints));
    }

    private static SSLContext serving(KeyPair keys, X509Certificate certificate)
            throws GeneralSecurityException, java.io.IOException {
        var store = emptyStore();
        store.setKeyEntry(
                "voice", keys.getPrivate(), PASSWORD, new X509Certificate[] {certificate});
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static SSLContext trusting(X509Certificate certificate)
            throws GeneralSecurityException, java.io.IOException {
        var store = emptyStore();
        store.setCertificateEntry("voice", certificate);
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, java.io.IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }
}
