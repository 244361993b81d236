/// The sandbox: a local Discord over real sockets, for tests and for trying a bot without a token.
@org.jspecify.annotations.NullMarked
module hikari.plugin.sandbox {
    requires com.github.luben.zstd_jni;
    requires hikari.api;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;
}
