package hikari.runtime.e2e;

import hikari.api.bot.Bot;
import hikari.api.event.EventManager;
import hikari.api.json.Json;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.Startup;
import hikari.api.plugin.HikariPlugin;
import hikari.api.plugin.PluginConfig;
import hikari.api.plugin.PluginContext;
import hikari.commands.CommandsPlugin;
import hikari.testkit.Waiting;
import jakarta.json.bind.Jsonb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /// Plugins that are open.
    interface Opened extends AutoCloseable {
        @Override
        void close();
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

    /// Opens the plugin `commands` and another one, and waits until Discord has its commands.
    ///
    /// @return closes both, as a host does that goes on: the other one first
    Opened open(Bot bot, HikariPlugin plugin, String... names) {
        var both = List.of(of(bot, new CommandsPlugin()), of(bot, plugin));
        both.forEach(Lifecycle::start);
        Waiting.until(() -> commands(bot).containsAll(List.of(names)));
        return () -> both.reversed().forEach(Lifecycle::close);
    }

    /// {@return the names of the commands that Discord has for all guilds}
    static List<String> commands(Bot bot) {
        return bot.rest().commands().global(bot.applicationId()).fetchAll().stream()
                .map(command -> command.name())
                .toList();
    }

    private Path folder(String id) {
        try {
            return Files.createDirectories(data.resolve(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
