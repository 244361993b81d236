/// The interaction server: receives interactions over HTTP, verifies and answers them.
///
/// Nobody calls this module by name, but whoever mounts it on a Helidon server of their own
/// (`hikari.interactions.helidon`): the runtime finds it with [java.util.ServiceLoader]. An image
/// without it starts; asking it for a server fails with an error that names `hikari.interactions`.
///
/// HTTP/1.1 is Helidon WebServer's; listening, threads and closing are this module's own, under its
/// component's lifecycle. Signatures are checked by the best [hikari.api.spi.SignatureVerifier]
/// that is present: add `org.bouncycastle.provider` or `com.amazon.corretto.crypto.provider` to the
/// image, or install libsodium, and it is several times cheaper. Native code wants
/// `--enable-native-access=hikari.interactions,com.amazon.corretto.crypto.provider`; without, it is
/// not used, and nothing is printed.
///
/// @provides hikari.api.spi.InteractionServerFactory servers over Helidon's HTTP/1.1
/// @provides hikari.api.spi.SignatureVerifier the JDK's Ed25519, and Corretto's, libsodium's,
///   BouncyCastle's and OpenSSL's where they are present
/// @uses hikari.api.spi.SignatureVerifier the one of highest priority is used
@org.jspecify.annotations.NullMarked
module hikari.interactions {
    requires transitive hikari.api;
    requires io.helidon.common.buffers;
    requires io.helidon.common.concurrency.limits;
    requires io.helidon.common.context;
    requires io.helidon.common.socket;
    requires io.helidon.http;
    requires io.helidon.http.encoding;
    requires io.helidon.http.media;
    requires transitive io.helidon.webserver;
    requires static com.amazon.corretto.crypto.provider;
    requires static com.google.errorprone.annotations;
    requires static org.bouncycastle.provider;
    requires static org.jspecify;

    exports hikari.interactions.helidon;

    uses hikari.api.spi.SignatureVerifier;

    provides hikari.api.spi.InteractionServerFactory with
            hikari.interactions.DefaultInteractionServerFactory;
    provides hikari.api.spi.SignatureVerifier with
            hikari.interactions.BouncyCastleSignatureVerifier,
            hikari.interactions.CorrettoSignatureVerifier,
            hikari.interactions.JdkSignatureVerifier,
            hikari.interactions.OpenSslSignatureVerifier,
            hikari.interactions.SodiumSignatureVerifier;
}
