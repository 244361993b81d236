/// The interaction server: receives interactions over HTTP, verifies and answers them.
///
/// Nobody calls this module by name: the runtime finds it with [java.util.ServiceLoader]. An image
/// without it starts; asking it for a server fails with an error that names `hikari.interactions`.
@org.jspecify.annotations.NullMarked
module hikari.interactions {
    requires hikari.api;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;
}
