package hikari.api.plugin;

import hikari.api.bot.Bot;
import hikari.api.cache.Cache;
import hikari.api.event.EventManager;
import hikari.api.lifecycle.Startup;
import hikari.api.rest.RestClient;
import hikari.api.voice.VoiceComponent;
import jakarta.json.bind.Jsonb;
import java.nio.file.Path;
import org.apache.logging.log4j.Logger;

/// What a plugin may use while it is open. Thread-safe.
public interface PluginContext {
    /// {@return the bot that the plugin runs in}
    Bot bot();

    /// {@return the bot's event manager; subscriptions, waiters and streams made here end with the
    /// plugin}
    EventManager events();

    /// {@return the REST client}
    default RestClient rest() {
        return bot().rest();
    }

    /// {@return the cache}
    default Cache cache() {
        return bot().cache();
    }

    /// {@return the voice component}
    ///
    /// @throws hikari.api.error.MissingModuleException when the image has none, or the bot no
    ///   gateway
    default VoiceComponent voice() {
        return bot().voice();
    }

    /// {@return the plugin's configuration, as it was when the plugin was opened}
    PluginConfig config();

    /// {@return a folder of the plugin's own for what must outlast it; exists}
    Path dataFolder();

    /// {@return a logger named after the plugin}
    Logger logger();

    /// {@return a JSON binding of the plugin's own, configured for Discord's objects} Use it for
    /// records of the plugin: a shared one would keep the plugin's classes in memory after it is
    /// unloaded.
    Jsonb jsonb();

    /// {@return the plugin's life: owns resources and threads, and ends them with the plugin}
    Startup life();
}
