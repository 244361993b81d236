package hikari.runtime.host;

import hikari.api.bot.Bot;
import hikari.api.event.EventManager;
import hikari.api.json.Json;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleComponent;
import hikari.api.lifecycle.Startup;
import hikari.api.plugin.PluginConfig;
import hikari.api.plugin.PluginContext;
import hikari.api.plugin.PluginInfo;
import hikari.runtime.event.DefaultEventManager;
import jakarta.json.bind.Jsonb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// A plugin as a component: opening it runs [HikariPlugin#open], closing it ends everything that
/// was made through its context.
final class HostedPlugin extends LifecycleComponent {
    private final LoadedPlugin loaded;
    private final Bot bot;
    private final PluginPaths paths;
    private final Lifecycle<PluginContext> life;

    HostedPlugin(LoadedPlugin loaded, Bot bot, PluginPaths paths) {
        this.loaded = loaded;
        this.bot = bot;
        this.paths = paths;
        this.life = Lifecycle.of("plugin " + loaded.info().id(), this::open);
    }

    PluginInfo info() {
        return loaded.info();
    }

    LoadedPlugin loaded() {
        return loaded;
    }

    @Override
    protected Lifecycle<?> life() {
        return life;
    }

    private PluginContext open(Startup startup) throws Exception {
        // libraries of the plugin look services up through it; threads made from here on inherit it
        Thread.currentThread().setContextClassLoader(loaded.layer().loader());
        var id = info().id();
        // bot and host are of one module, so the manager is known
        var events = ((DefaultEventManager) bot.events()).scopedTo(startup);
        var context =
                new Context(
                        bot,
                        events,
                        PluginConfigs.read(paths.configuration(), id),
                        dataFolder(id),
                        LogManager.getLogger("hikari.plugin." + id),
                        startup.own(Json.create()),
                        startup);
        loaded.plugin().open(context);
        return context;
    }

    private Path dataFolder(String id) throws IOException {
        return Files.createDirectories(paths.data().resolve(id));
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
}
