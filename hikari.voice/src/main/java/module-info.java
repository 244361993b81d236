/// Voice: the component that owns voice connections and forwards voice events to them.
///
/// Nobody calls this module by name: the runtime finds it with [java.util.ServiceLoader]. An image
/// without it starts; asking it for voice fails with an error that names `hikari.voice`.
@org.jspecify.annotations.NullMarked
module hikari.voice {
    requires hikari.api;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;
}
