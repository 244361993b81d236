/// The REST client: Discord's HTTP API with rate limits, retries and multipart uploads.
///
/// Nobody calls this module by name: bots use the REST interfaces of `hikari.api`, and the runtime
/// finds the client with [java.util.ServiceLoader].
@org.jspecify.annotations.NullMarked
module hikari.rest {
    requires hikari.api;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;
}
