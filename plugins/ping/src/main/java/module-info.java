/// The sample plugin: answers `!ping` and `/ping`.
@org.jspecify.annotations.NullMarked
module hikari.plugin.ping {
    requires hikari.api;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    provides hikari.api.plugin.HikariPlugin with
            hikari.plugin.ping.PingPlugin;
}
