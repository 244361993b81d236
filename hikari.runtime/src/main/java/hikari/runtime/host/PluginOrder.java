package hikari.runtime.host;

import hikari.api.plugin.PluginDependency;
import hikari.api.plugin.PluginInfo;
import java.lang.module.ModuleDescriptor.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;

/// In which order plugins are opened: dependencies first, otherwise by id, so that it is the same
/// each time. What cannot be opened is named with the reason, and everything that depends on it
/// with it.
///
/// @param order the ids of those that can be opened
/// @param rejected reasons by id
record PluginOrder(List<String> order, SequencedMap<String, String> rejected) {

    static PluginOrder of(List<PluginInfo> plugins) {
        var byId = new TreeMap<String, PluginInfo>();
        plugins.forEach(plugin -> byId.put(plugin.id(), plugin));
        var sorter = new Sorter(byId);
        byId.keySet().forEach(id -> sorter.visit(id, new LinkedHashSet<>()));
        return new PluginOrder(List.copyOf(sorter.order), sorter.rejected);
    }

    private static final class Sorter {
        private final Map<String, PluginInfo> byId;
        private final List<String> order = new ArrayList<>();
        private final SequencedMap<String, String> rejected = new LinkedHashMap<>();

        Sorter(Map<String, PluginInfo> byId) {
            this.byId = byId;
        }

        void visit(String id, SequencedSet<String> path) {
            if (order.contains(id) || rejected.containsKey(id)) {
                return;
            }
            path.add(id);
            for (var dependency : Objects.requireNonNull(byId.get(id)).dependencies()) {
                var problem = problem(dependency, path);
                if (problem.isPresent()) {
                    rejected.put(id, problem.get());
                    break;
                }
            }
            path.remove(id);
            if (!rejected.containsKey(id)) {
                order.add(id);
            }
        }

        private Optional<String> problem(PluginDependency dependency, SequencedSet<String> path) {
            var id = dependency.id();
            var found = byId.get(id);
            if (found == null) {
                return Optional.of(
                        "needs the plugin '%s' %s or newer, which is not there"
                                .formatted(id, dependency.atLeast()));
            }
            if (Version.parse(found.version()).compareTo(Version.parse(dependency.atLeast())) < 0) {
                return Optional.of(
                        "needs the plugin '%s' %s or newer, but %s is there"
                                .formatted(id, dependency.atLeast(), found.version()));
            }
            if (path.contains(id)) {
                return Optional.of(
                        "depends on itself: %s -> %s".formatted(String.join(" -> ", path), id));
            }
            visit(id, path);
            return rejected.containsKey(id)
                    ? Optional.of(
                            "needs the plugin '%s', which was left out: it %s"
                                    .formatted(id, rejected.get(id)))
                    : Optional.empty();
        }
    }
}
