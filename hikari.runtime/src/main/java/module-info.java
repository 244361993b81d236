/// The applications: gateway bot, REST bot and REST application, with the event manager, the cache,
/// the plugin host and the command line.
///
/// @provides hikari.api.spi.BotFactory the applications, from the modules of the image
/// @uses hikari.api.spi.CacheFactory another cache than the plain one
/// @uses hikari.api.spi.InteractionServerFactory needed by REST bots
/// @uses hikari.api.spi.RestClientFactory needed by all
/// @uses hikari.api.spi.ShardManagerFactory needed by gateway bots
/// @uses hikari.api.spi.VoiceFactory voice, if the image has it
@org.jspecify.annotations.NullMarked
module hikari.runtime {
    requires hikari.api;
    requires info.picocli;
    requires java.net.http;
    requires jdk.jfr; // names pinned threads while debugging
    requires jdk.unsupported; // sun.misc.Signal: nothing else can put signal handlers back
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    opens hikari.runtime.cli to
            info.picocli;

    uses hikari.api.plugin.HikariPlugin;
    uses hikari.api.spi.CacheFactory;
    uses hikari.api.spi.InteractionServerFactory;
    uses hikari.api.spi.LocalDiscordFactory;
    uses hikari.api.spi.RestClientFactory;
    uses hikari.api.spi.ShardManagerFactory;
    uses hikari.api.spi.VoiceFactory;

    provides hikari.api.spi.BotFactory with
            hikari.runtime.DefaultBotFactory;
}
