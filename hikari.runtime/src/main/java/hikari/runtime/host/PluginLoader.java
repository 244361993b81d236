package hikari.runtime.host;

import hikari.api.error.PluginException;
import hikari.api.plugin.HikariPlugin;
import hikari.api.plugin.PluginDependency;
import hikari.api.plugin.PluginInfo;
import hikari.api.spi.LocalDiscordFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Loads the classes of plugin sources, those first that others build on, and asks each who it is.
/// Nothing is opened.
final class PluginLoader {
    private static final Set<String> SERVICES =
            Set.of(HikariPlugin.class.getName(), LocalDiscordFactory.class.getName());

    private final Map<String, LoadedPlugin> loaded = new LinkedHashMap<>();
    private final List<PluginLayer> libraries = new ArrayList<>();
    private final List<RejectedPlugin> rejected = new ArrayList<>();
    private final Map<PluginSource, List<PluginDependency>> learned = new HashMap<>();

    /// A loader that starts from plugins that stay as they are.
    PluginLoader(List<LoadedPlugin> already) {
        already.forEach(plugin -> loaded.put(plugin.info().id(), plugin));
    }

    void load(List<PluginSource> sources) {
        var pending = new ArrayList<>(sources);
        var progress = true;
        while (progress) {
            progress = false;
            for (var source : List.copyOf(pending)) {
                if (attempt(source)) {
                    pending.remove(source);
                    progress = true;
                }
            }
        }
        pending.forEach(source -> reject(source.name(), missing(source)));
    }

    /// All plugins that are loaded, those given at the beginning first.
    List<LoadedPlugin> loaded() {
        return List.copyOf(loaded.values());
    }

    /// Sources that provide no plugin but something else of use to the host.
    List<PluginLayer> libraries() {
        return List.copyOf(libraries);
    }

    List<RejectedPlugin> rejected() {
        return List.copyOf(rejected);
    }

    /// True when the source needs no further attempt.
    private boolean attempt(PluginSource source) {
        try {
            var foreign = PluginLayer.foreignRequirements(source);
            var parents = parents(source, foreign);
            if (parents.isEmpty()) {
                return false;
            }
            return take(source, parents.get());
        } catch (PluginException e) {
            reject(source.name(), String.valueOf(e.getMessage()));
            return true;
        }
    }

    private boolean take(PluginSource source, List<PluginLayer> parents) {
        var layer = PluginLayer.load(source, parents, SERVICES);
        try {
            var plugins = layer.providers(ServiceLoader.load(layer.layer(), HikariPlugin.class));
            if (plugins.isEmpty()) {
                libraries.add(layer);
                return true;
            }
            if (plugins.size() > 1) {
                throw new PluginException(
                        "'%s' provides %d plugins: put each into a jar of its own"
                                .formatted(source.name(), plugins.size()));
            }
            return accept(source, layer, plugins.getFirst(), parents);
        } catch (PluginException e) {
            layer.close();
            throw e;
        } catch (Exception | LinkageError | ServiceConfigurationError e) {
            layer.close();
            throw new PluginException("'%s' is broken: %s".formatted(source.name(), e), e);
        }
    }

    private boolean accept(
            PluginSource source,
            PluginLayer layer,
            HikariPlugin plugin,
            List<PluginLayer> parents) {
        var info = plugin.info();
        var twin = loaded.get(info.id());
        if (twin != null) {
            throw new PluginException(
                    "'%s' is the plugin '%s' once more: '%s' was there first"
                            .formatted(source.name(), info.id(), twin.layer().source().name()));
        }
        if (!reaches(info, parents) && learned.put(source, info.dependencies()) == null) {
            layer.close(); // load it again, on top of what it depends on
            return attempt(source);
        }
        loaded.put(info.id(), new LoadedPlugin(layer, plugin, info));
        return true;
    }

    private boolean reaches(PluginInfo info, List<PluginLayer> parents) {
        return info.dependencies().stream()
                .allMatch(d ->
                        parents.stream()
                                .anyMatch(p -> loadedAs(d.id()).filter(p::equals).isPresent()));
    }

    /// The layers that a source builds on; empty while one of them is not loaded yet.
    private Optional<List<PluginLayer>> parents(PluginSource source, Set<String> foreign) {
        var parents = new ArrayList<PluginLayer>();
        for (var module : foreign) {
            var owner =
                    loaded.values().stream()
                            .map(LoadedPlugin::layer)
                            .filter(layer -> layer.findModule(module).isPresent())
                            .findFirst();
            if (owner.isEmpty()) {
                return Optional.empty();
            }
            parents.add(owner.get());
        }
        for (var dependency : learned.getOrDefault(source, List.of())) {
            var owner = loadedAs(dependency.id());
            if (owner.isEmpty()) {
                return Optional.empty();
            }
            parents.add(owner.get());
        }
        return Optional.of(parents.stream().distinct().toList());
    }

    private Optional<PluginLayer> loadedAs(String id) {
        return Optional.ofNullable(loaded.get(id)).map(LoadedPlugin::layer);
    }

    private String missing(PluginSource source) {
        var modules =
                PluginLayer.foreignRequirements(source).stream()
                        .filter(name ->
                                loaded.values().stream()
                                        .allMatch(p -> p.layer().findModule(name).isEmpty()))
                        .map("the module '%s'"::formatted);
        var plugins =
                learned.getOrDefault(source, List.of()).stream()
                        .map(PluginDependency::id)
                        .filter(id -> !loaded.containsKey(id))
                        .map("the plugin '%s'"::formatted);
        return "needs %s, which neither the host nor a plugin has"
                .formatted(
                        String.join(", ", new TreeSet<>(Stream.concat(modules, plugins).toList())));
    }

    private void reject(String source, String reason) {
        rejected.add(new RejectedPlugin(source, reason));
    }
}
