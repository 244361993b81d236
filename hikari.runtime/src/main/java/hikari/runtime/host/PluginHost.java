package hikari.runtime.host;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.bot.Bot;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.StartCancelledException;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleComponent;
import hikari.api.lifecycle.Startup;
import hikari.runtime.host.PluginStatus.State;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Opens the plugins of a folder, and keeps up with what changes there: a replaced jar is closed
/// and opened anew, with everything that depends on it; a new one is opened, a removed one closed.
/// What cannot be opened is named in the log and left out.
public final class PluginHost extends LifecycleComponent {
    private static final Logger LOG = LogManager.getLogger(PluginHost.class);

    private final Bot bot;
    private final PluginPaths paths;
    private final Lifecycle<Startup> life = Lifecycle.of("plugin host", this::open);
    private final ReentrantLock lock = new ReentrantLock();

    /// In the order in which they were opened.
    @GuardedBy("lock")
    private final Map<String, HostedPlugin> opened = new LinkedHashMap<>();

    @GuardedBy("lock")
    private final Map<String, PluginStatus> leftOut = new HashMap<>();

    /// What the folder held when it was last looked at: fingerprints by source.
    @GuardedBy("lock")
    private final Map<String, String> seen = new HashMap<>();

    /// A host for one bot.
    ///
    /// @param bot what the plugins run in
    /// @param paths where they are
    public PluginHost(Bot bot, PluginPaths paths) {
        this.bot = bot;
        this.paths = paths;
    }

    @Override
    protected Lifecycle<?> life() {
        return life;
    }

    /// {@return what became of each plugin, by id}
    public List<PluginStatus> plugins() {
        life.whileAlive();
        lock.lock();
        try {
            var all = new ArrayList<PluginStatus>();
            opened.values()
                    .forEach(plugin ->
                            all.add(
                                    PluginStatus.of(
                                            plugin.loaded(), State.OPEN, Optional.empty())));
            all.addAll(leftOut.values());
            all.sort(Comparator.comparing(PluginStatus::id));
            return all;
        } finally {
            lock.unlock();
        }
    }

    /// Looks at the folder now and brings the plugins up to date with it. Blocks until that is
    /// done.
    public void rescan() {
        life.whileAlive();
        update();
    }

    private Startup open(Startup startup) {
        startup.onClose("plugins", this::closeAll);
        if (!Files.isDirectory(paths.plugins())) {
            return startup;
        }
        // watching begins before looking, so that nothing changes unseen in between
        var watch = startup.own(PluginWatch.of(paths.plugins()));
        update();
        startup.fork("hikari plugins watch", () -> watch.run(this::update));
        return startup;
    }

    private void update() {
        lock.lock();
        try {
            var sources = PluginSource.scan(paths.plugins());
            var affected = affected(sources);
            if (affected.isEmpty() && seen.keySet().equals(names(sources))) {
                return;
            }
            close(affected);
            seen.clear();
            sources.forEach(source -> seen.put(source.name(), source.fingerprint()));
            var staying = opened.values().stream().map(HostedPlugin::loaded).toList();
            var stayingSources =
                    staying.stream()
                            .map(plugin -> plugin.layer().source().name())
                            .collect(Collectors.toSet());
            var loader = new PluginLoader(staying);
            loader.load(sources.stream().filter(s -> !stayingSources.contains(s.name())).toList());
            openAll(loader, stayingSources);
        } finally {
            lock.unlock();
        }
    }

    /// The sources that changed or went, and those of plugins that depend on them.
    @GuardedBy("lock")
    private Set<String> affected(List<PluginSource> sources) {
        var now =
                sources.stream()
                        .collect(Collectors.toMap(PluginSource::name, PluginSource::fingerprint));
        var affected = new HashSet<String>();
        seen.forEach((name, fingerprint) -> {
            if (!fingerprint.equals(now.get(name))) {
                affected.add(name);
            }
        });
        var fresh = new HashSet<>(now.keySet());
        fresh.removeAll(seen.keySet());
        affected.addAll(fresh);
        var grown = true;
        while (grown) {
            var ids =
                    opened.values().stream()
                            .filter(plugin -> affected.contains(sourceOf(plugin)))
                            .map(plugin -> plugin.info().id())
                            .collect(Collectors.toSet());
            grown =
                    opened.values().stream()
                            .filter(plugin ->
                                    plugin.info().dependencies().stream()
                                            .anyMatch(d -> ids.contains(d.id())))
                            .map(PluginHost::sourceOf)
                            .map(affected::add)
                            .reduce(false, Boolean::logicalOr);
        }
        return affected;
    }

    @GuardedBy("lock")
    private void openAll(PluginLoader loader, Set<String> stayingSources) {
        leftOut.clear();
        loader.rejected().forEach(this::leaveOut);
        loader.libraries()
                .forEach(library -> {
                    leftOut.put(library.source().name(), PluginStatus.of(library));
                    library.close();
                });
        var byId =
                loader.loaded().stream()
                        .collect(Collectors.toMap(plugin -> plugin.info().id(), plugin -> plugin));
        var order = PluginOrder.of(loader.loaded().stream().map(LoadedPlugin::info).toList());
        order.rejected()
                .forEach((id, reason) -> leaveOut(Objects.requireNonNull(byId.get(id)), reason));
        for (var id : order.order()) {
            var plugin = Objects.requireNonNull(byId.get(id));
            if (!stayingSources.contains(plugin.layer().source().name())) {
                open(plugin);
            }
        }
    }

    @GuardedBy("lock")
    private void open(LoadedPlugin loaded) {
        for (var dependency : loaded.info().dependencies()) {
            if (!opened.containsKey(dependency.id())) {
                leaveOut(
                        loaded,
                        "needs the plugin '%s', which could not be opened"
                                .formatted(dependency.id()));
                return;
            }
        }
        var plugin = new HostedPlugin(loaded, bot, paths);
        try {
            plugin.start();
            opened.put(loaded.info().id(), plugin);
            LOG.info("Plugin {} {} is open", loaded.info().id(), loaded.info().version());
        } catch (StartCancelledException e) {
            loaded.layer().close();
            throw e;
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "Plugin {} {} failed to open", loaded.info().id(), loaded.info().version(), e);
            leaveOut(loaded, "failed to open: " + e.getMessage());
        }
    }

    @GuardedBy("lock")
    private void leaveOut(RejectedPlugin rejected) {
        LOG.warn("Plugin '{}' is left out: {}", rejected.source(), rejected.reason());
        leftOut.put(rejected.source(), PluginStatus.of(rejected));
    }

    @GuardedBy("lock")
    private void leaveOut(LoadedPlugin loaded, String reason) {
        LOG.warn("Plugin '{}' is left out: it {}", loaded.info().id(), reason);
        leftOut.put(
                loaded.layer().source().name(),
                PluginStatus.of(loaded, State.LEFT_OUT, Optional.of(reason)));
        loaded.layer().close();
    }

    @GuardedBy("lock")
    private void close(Set<String> sources) {
        for (var plugin : List.copyOf(opened.values()).reversed()) {
            if (sources.contains(sourceOf(plugin))) {
                close(plugin);
            }
        }
    }

    @GuardedBy("lock")
    private void close(HostedPlugin plugin) {
        opened.remove(plugin.info().id());
        try {
            plugin.close();
        } catch (ComponentStateConflictException e) {
            LOG.debug("Plugin {} had ended by itself", plugin.info().id());
        }
        plugin.loaded().layer().close();
        LOG.info("Plugin {} {} is closed", plugin.info().id(), plugin.info().version());
    }

    private void closeAll() {
        lock.lock();
        try {
            List.copyOf(opened.values()).reversed().forEach(this::close);
            leftOut.clear();
            seen.clear();
        } finally {
            lock.unlock();
        }
    }

    private static String sourceOf(HostedPlugin plugin) {
        return plugin.loaded().layer().source().name();
    }

    private static Set<String> names(List<PluginSource> sources) {
        return sources.stream().map(PluginSource::name).collect(Collectors.toSet());
    }
}
