package hikari.runtime.host;

import hikari.api.plugin.HikariPlugin;
import java.lang.module.ModuleDescriptor;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The modules that host and plugins must share, because their types cross the border: `hikari.api`
/// and what it lets through. On the class path, where nothing is named, they are known by the
/// module path's names all the same.
final class HostModules {
    private static final Set<String> CLASS_PATH_NAMES =
            Set.of(
                    "hikari.api",
                    "jakarta.json",
                    "jakarta.json.bind",
                    "org.apache.logging.log4j",
                    "org.jspecify");

    private HostModules() {}

    /// Names of modules of which plugins get the host's.
    static Set<String> shared() {
        var api = HikariPlugin.class.getModule();
        if (!api.isNamed()) {
            return CLASS_PATH_NAMES;
        }
        var shared = new HashSet<>(CLASS_PATH_NAMES);
        collect(api, shared);
        return shared;
    }

    private static void collect(Module module, Set<String> into) {
        into.add(module.getName());
        var transitive =
                module.getDescriptor().requires().stream()
                        .filter(r ->
                                r.modifiers()
                                        .contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
                        .map(ModuleDescriptor.Requires::name)
                        .collect(Collectors.toSet());
        for (var name : transitive) {
            if (!into.contains(name)) {
                module.getLayer().findModule(name).ifPresent(found -> collect(found, into));
            }
            into.add(name);
        }
    }

    /// Whether a module of this name may only come from the host.
    static boolean isOurs(String name) {
        return name.startsWith("hikari.") && !name.startsWith("hikari.plugin.");
    }
}
