/// The REST client: Discord's HTTP API with rate limits, retries and multipart uploads.
///
/// Nobody calls this module by name: bots use the REST interfaces of `hikari.api`, and the runtime
/// finds [hikari.api.spi.RestClientFactory] with [java.util.ServiceLoader].
///
/// @provides hikari.api.spi.RestClientFactory clients over `java.net.http`, safe for all threads
/// @uses hikari.api.spi.RateLimiterFactory limits shared by processes; else those of this one
@org.jspecify.annotations.NullMarked
module hikari.rest {
    requires hikari.api;
    requires java.net.http;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    opens hikari.rest.wire to
            hikari.api;

    uses hikari.api.spi.RateLimiterFactory;

    provides hikari.api.spi.RestClientFactory with
            hikari.rest.DefaultRestClientFactory;
}
