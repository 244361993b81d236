package hikari.runtime.host;

import hikari.api.error.PluginException;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolutionException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// The classes of one plugin source, in a module layer of their own, loaded from copies, so that
/// the jar can be replaced while it is open. Collectable once nothing refers to it.
final class PluginLayer implements AutoCloseable {
    private static final Logger LOG = LogManager.getLogger(PluginLayer.class);
    private final PluginSource source;
    private final Path copies;
    private final ModuleLayer layer;
    private final Set<String> roots;

    private PluginLayer(PluginSource source, Path copies, ModuleLayer layer, Set<String> roots) {
        this.source = source;
        this.copies = copies;
        this.layer = layer;
        this.roots = roots;
    }

    /// Loads a source on top of the host's modules and those of other plugins.
    static PluginLayer load(
            PluginSource source, Collection<PluginLayer> parents, Set<String> services) {
        var copies = copy(source);
        try {
            var finder = finder(source, copies);
            var parentLayers = new ArrayList<ModuleLayer>();
            parents.forEach(parent -> parentLayers.add(parent.layer));
            parentLayers.add(ModuleLayer.boot());
            var roots = roots(finder, services);
            if (roots.isEmpty()) {
                throw new PluginException(
                        "'%s' provides no plugin: its module-info or META-INF/services must name one"
                                .formatted(source.name()));
            }
            var configuration =
                    Configuration.resolveAndBind(
                            finder,
                            parentLayers.stream().map(ModuleLayer::configuration).toList(),
                            ModuleFinder.of(),
                            roots);
            var controller =
                    ModuleLayer.defineModulesWithOneLoader(
                            configuration, parentLayers, PluginLayer.class.getClassLoader());
            return new PluginLayer(source, copies, controller.layer(), roots);
        } catch (FindException | ResolutionException | LayerInstantiationException e) {
            delete(copies);
            throw new PluginException(
                    "'%s' cannot be loaded: %s".formatted(source.name(), e.getMessage()), e);
        } catch (RuntimeException e) {
            delete(copies);
            throw e;
        }
    }

    /// The source's own providers of a service.
    <S> List<S> providers(ServiceLoader<S> loaded) {
        var own = new ArrayList<S>();
        for (var provider : (Iterable<ServiceLoader.Provider<S>>) loaded.stream()::iterator) {
            if (provider.type().getModule().getLayer() == layer) {
                own.add(provider.get());
            }
        }
        return own;
    }

    /// The services that the source's own modules provide, by name.
    List<String> providedServices() {
        return layer.modules().stream()
                .filter(module -> roots.contains(module.getName()))
                .flatMap(module -> module.getDescriptor().provides().stream())
                .map(ModuleDescriptor.Provides::service)
                .distinct()
                .sorted()
                .toList();
    }

    /// The version in the descriptor of the source's own module, if it has one.
    Optional<String> version() {
        return findModule(roots.iterator().next())
                .flatMap(module -> module.getDescriptor().rawVersion());
    }

    ModuleLayer layer() {
        return layer;
    }

    PluginSource source() {
        return source;
    }

    ClassLoader loader() {
        return layer.findLoader(roots.iterator().next());
    }

    Optional<Module> findModule(String name) {
        return layer.modules().stream().filter(m -> m.getName().equals(name)).findFirst();
    }

    @Override
    public void close() {
        delete(copies);
    }

    /// Whether a module of the source provides a service. A broken source does not.
    static boolean provides(PluginSource source, String service) {
        try {
            return !roots(ModuleFinder.of(source.jars().toArray(Path[]::new)), Set.of(service))
                    .isEmpty();
        } catch (FindException e) {
            LOG.debug("'{}' is broken", source.name(), e);
            return false;
        }
    }

    /// What the source's modules require that is neither in it nor in the host: modules of other
    /// plugins, or missing.
    static Set<String> foreignRequirements(PluginSource source) {
        var finder = ModuleFinder.of(source.jars().toArray(Path[]::new));
        try {
            return finder.findAll().stream()
                    .map(ModuleReference::descriptor)
                    .flatMap(descriptor -> descriptor.requires().stream())
                    .filter(required ->
                            !required.modifiers()
                                    .contains(ModuleDescriptor.Requires.Modifier.STATIC))
                    .map(ModuleDescriptor.Requires::name)
                    .filter(name -> finder.find(name).isEmpty())
                    .filter(name -> !HostModules.shared().contains(name))
                    .filter(name -> ModuleLayer.boot().findModule(name).isEmpty())
                    .collect(Collectors.toSet());
        } catch (FindException e) {
            throw new PluginException("'%s' is broken: %s".formatted(source.name(), reason(e)), e);
        }
    }

    private static String reason(Throwable e) {
        return e.getCause() == null
                ? String.valueOf(e.getMessage())
                : e.getMessage() + " (" + e.getCause().getMessage() + ")";
    }

    private static ModuleFinder finder(PluginSource source, Path copies) {
        var all = ModuleFinder.of(copies);
        Set<ModuleReference> found;
        try {
            found = all.findAll();
        } catch (FindException e) {
            throw new PluginException("'%s' is broken: %s".formatted(source.name(), reason(e)), e);
        }
        for (var reference : found) {
            var name = reference.descriptor().name();
            if (HostModules.isOurs(name)) {
                throw new PluginException(
                        "'%s' brings the module '%s', which belongs to the host: leave it out of the plugin"
                                .formatted(source.name(), name));
            }
        }
        return new WithoutShared(all, HostModules.shared());
    }

    private static Set<String> roots(ModuleFinder finder, Set<String> services) {
        return finder.findAll().stream()
                .map(ModuleReference::descriptor)
                .filter(descriptor ->
                        descriptor.provides().stream()
                                .anyMatch(p -> services.contains(p.service())))
                .map(ModuleDescriptor::name)
                .collect(Collectors.toSet());
    }

    private static Path copy(PluginSource source) {
        try {
            var folder = Files.createTempDirectory("hikari-plugin-");
            for (var jar : source.jars()) {
                Files.copy(jar, folder.resolve(jar.getFileName().toString()));
            }
            return folder;
        } catch (IOException e) {
            throw new PluginException("'%s' cannot be read: %s".formatted(source.name(), e), e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.debug("The copies in {} cannot be deleted", folder, e);
        }
    }

    /// A finder less the modules that host and plugins share.
    private record WithoutShared(ModuleFinder all, Set<String> shared) implements ModuleFinder {
        @Override
        public Optional<ModuleReference> find(String name) {
            return shared.contains(name) ? Optional.empty() : all.find(name);
        }

        @Override
        public Set<ModuleReference> findAll() {
            return all.findAll().stream()
                    .filter(reference -> !shared.contains(reference.descriptor().name()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
