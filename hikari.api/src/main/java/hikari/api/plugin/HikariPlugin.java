package hikari.api.plugin;

/// A plugin: the service that a plugin jar provides. The host makes it a
/// [hikari.api.lifecycle.Component]: it is opened when the host starts or the jar is dropped in,
/// and closed when the host stops, the jar is replaced or goes away.
///
/// ```java
/// public final class Greeter implements HikariPlugin {
///     public PluginInfo info() {
///         return PluginInfo.of("greeter", "1.0.0");
///     }
///
///     public void open(PluginContext context) {
///         context.events().listen(MessageCreateEvent.class, event -> event.reply("Hello!"));
///     }
/// }
/// ```
///
/// Named jars say `provides hikari.api.plugin.HikariPlugin with …` in their `module-info`, plain
/// jars in `META-INF/services/hikari.api.plugin.HikariPlugin`. The class has a public constructor
/// without parameters.
public interface HikariPlugin {
    /// {@return who the plugin is and what it needs} Called before [#open(PluginContext)], any
    /// number of times.
    PluginInfo info();

    /// Starts the plugin. Everything made through the context (listeners, threads, resources it
    /// owns) ends with the plugin. Runs on a virtual thread; the bot is STARTING or ALIVE.
    ///
    /// @param context what the plugin may use
    /// @throws Exception fails this plugin's start; the host and the other plugins go on
    void open(PluginContext context) throws Exception;
}
