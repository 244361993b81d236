/// The sandbox: a local Discord over real sockets, for tests and for trying a bot without a token.
///
/// It shares no code with the client modules, so that it cannot repeat their mistakes. As a plugin
/// it is run by the host with `--sandbox`; as a library on the class path of tests it is
/// [hikari.sandbox.Sandbox].
@org.jspecify.annotations.NullMarked
module hikari.plugin.sandbox {
    requires com.github.luben.zstd_jni;
    requires transitive hikari.api;
    requires io.helidon.http;
    requires io.helidon.webserver;
    requires java.net.http;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports hikari.sandbox;

    provides hikari.api.spi.LocalDiscordFactory with
            hikari.sandbox.SandboxFactory;
}
