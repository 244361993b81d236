/// The applications: gateway bot, REST bot and REST application, with the event manager, the cache,
/// the plugin host and the command line.
@org.jspecify.annotations.NullMarked
module hikari.runtime {
    requires hikari.api;
    requires info.picocli;
    requires java.net.http;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    opens hikari.runtime.cli to
            info.picocli;

    uses hikari.api.plugin.HikariPlugin;
    uses hikari.api.spi.LocalDiscordFactory;
}
