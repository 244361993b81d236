package hikari.runtime.host;

import hikari.api.error.PluginException;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleComponent;
import hikari.api.lifecycle.LifecycleMessages;
import hikari.api.lifecycle.Startup;
import hikari.api.plugin.PluginConfig;
import hikari.api.spi.LocalDiscord;
import hikari.api.spi.LocalDiscordFactory;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/// The local Discord of the plugins folder: the first source that provides one.
public final class LocalDiscords extends LifecycleComponent {
    private final PluginPaths paths;
    private final PluginConfig config;
    private final Lifecycle<LocalDiscord> life =
            Lifecycle.of(
                    LifecycleMessages.of("local Discord"),
                    Lifecycle.DEFAULT_CLOSE_DEADLINE,
                    this::open);

    /// A local Discord from a plugins folder.
    ///
    /// @param paths where the plugins are
    /// @param config its configuration
    public LocalDiscords(PluginPaths paths, PluginConfig config) {
        this.paths = paths;
        this.config = config;
    }

    /// {@return the local Discord, ALIVE}
    public LocalDiscord discord() {
        return life.whileAlive();
    }

    @Override
    protected Lifecycle<?> life() {
        return life;
    }

    private LocalDiscord open(Startup startup) {
        for (var source : PluginSource.scan(paths.plugins())) {
            if (!PluginLayer.provides(source, LocalDiscordFactory.class.getName())) {
                continue;
            }
            var layer =
                    startup.own(
                            PluginLayer.load(
                                    source,
                                    List.of(),
                                    Set.of(LocalDiscordFactory.class.getName())));
            Thread.currentThread().setContextClassLoader(layer.loader());
            var factories =
                    layer.providers(ServiceLoader.load(layer.layer(), LocalDiscordFactory.class));
            return startup.start(factories.getFirst().create(config));
        }
        throw new PluginException(
                "There is no sandbox in %s: put the sandbox plugin there, or give a token instead of --sandbox"
                        .formatted(paths.plugins()));
    }
}
