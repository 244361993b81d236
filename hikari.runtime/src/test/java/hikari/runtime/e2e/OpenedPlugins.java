package hikari.runtime.e2e;

import hikari.api.bot.Bot;
import hikari.api.event.EventManager;
import hikari.api.json.Json;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.Startup;
import hikari.api.plugin.HikariPlugin;
import hikari.api.plugin.PluginConfig;
import hikari.api.plugin.PluginContext;
import jakarta.json.bind.Jsonb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Gives plugins of the class path what a host gives them.
///
/// @param data the folder of their folders
/// @param config what their configuration says
/// @param logger where they log
record OpenedPlugins(Path data, PluginConfig config, Logger logger) {
    /// With a sync of commands that waits for nothing.
    OpenedPlugins(Path data) {
        this(
                data,
                new PluginConfig(Map.of("sync.quiet", "1")),
                LogManager.getLogger(OpenedPlugins.class));
    }

    private record Context(
            Bot bot,
            EventManager events,
            PluginConfig config,
            Path dataFolder,
            Logger logger,
            Jsonb jsonb,
            Startup life)
            implements PluginContext {}

    /// A plugin, not open yet.
    Lifecycle<String> of(Bot bot, HikariPlugin plugin) {
        var id = plugin.info().id();
        return Lifecycle.of(
                "plugin " + id,
                life -> {
                    plugin.open(
                            new Context(
                                    bot,
                                    bot.events(),
                                    config,
                                    folder(id),
                                    logger,
                                    life.own(Json.create()),
                                    life));
                    return id;
                });
    }

    private Path folder(String id) {
        try {
            return Files.createDirectories(data.resolve(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
