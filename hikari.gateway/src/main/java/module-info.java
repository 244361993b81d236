/// The gateway: shards, their sessions, compression and heartbeats, and the manager that opens them
/// in identify windows.
///
/// Nobody calls this module by name: the runtime finds it with [java.util.ServiceLoader].
@org.jspecify.annotations.NullMarked
module hikari.gateway {
    requires hikari.api;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;
}
