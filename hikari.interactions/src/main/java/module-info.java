/// The interaction server: receives interactions over HTTP, verifies and answers them.
///
/// Nobody calls this module by name: the runtime finds it with [java.util.ServiceLoader]. An image
/// without it starts; asking it for a server fails with an error that names `hikari.interactions`.
///
/// HTTP/1.1 is Helidon WebServer's; listening, threads and closing are this module's own, under its
/// component's lifecycle. Signatures are checked by the best [hikari.api.spi.SignatureVerifier]
/// that is present: add `org.bouncycastle.provider` to the image and it is several times cheaper.
///
/// @provides hikari.api.spi.InteractionServerFactory servers over Helidon's HTTP/1.1
/// @provides hikari.api.spi.SignatureVerifier the JDK's Ed25519, and BouncyCastle's if it is
///   present
/// @uses hikari.api.spi.SignatureVerifier the one of highest priority is used
@org.jspecify.annotations.NullMarked
module hikari.interactions {
    requires hikari.api;
    requires io.helidon.common.buffers;
    requires io.helidon.common.concurrency.limits;
    requires io.helidon.common.context;
    requires io.helidon.common.socket;
    requires io.helidon.http;
    requires io.helidon.http.encoding;
    requires io.helidon.http.media;
    requires io.helidon.webserver;
    requires static com.google.errorprone.annotations;
    requires static org.bouncycastle.provider;
    requires static org.jspecify;

    uses hikari.api.spi.SignatureVerifier;

    provides hikari.api.spi.InteractionServerFactory with
            hikari.interactions.DefaultInteractionServerFactory;
    provides hikari.api.spi.SignatureVerifier with
            hikari.interactions.BouncyCastleSignatureVerifier,
            hikari.interactions.JdkSignatureVerifier;
}
