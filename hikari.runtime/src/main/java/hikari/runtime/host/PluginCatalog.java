package hikari.runtime.host;

import hikari.api.Flags;
import hikari.api.gateway.Intent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Looks at a plugins folder without opening anything.
public final class PluginCatalog {
    private PluginCatalog() {}

    /// {@return what a host would make of each plugin, by id}
    ///
    /// @param folder the plugins folder; may be missing
    public static List<PluginStatus> of(Path folder) {
        var loader = load(folder);
        try {
            return statuses(loader);
        } finally {
            close(loader);
        }
    }

    /// {@return the intents that the plugins ask for}
    ///
    /// @param folder the plugins folder; may be missing
    public static Flags<Intent> intents(Path folder) {
        var loader = load(folder);
        try {
            return loader.loaded().stream()
                    .map(plugin -> plugin.info().intents())
                    .reduce(Flags.none(Intent.class), Flags::with);
        } finally {
            close(loader);
        }
    }

    private static List<PluginStatus> statuses(PluginLoader loader) {
        var byId =
                loader.loaded().stream()
                        .collect(Collectors.toMap(plugin -> plugin.info().id(), plugin -> plugin));
        var order = PluginOrder.of(loader.loaded().stream().map(LoadedPlugin::info).toList());
        var all = new ArrayList<PluginStatus>();
        order.order()
                .forEach(id ->
                        all.add(
                                PluginStatus.of(
                                        Objects.requireNonNull(byId.get(id)),
                                        PluginStatus.State.LOADED,
                                        Optional.empty())));
        order.rejected()
                .forEach((id, reason) ->
                        all.add(
                                PluginStatus.of(
                                        Objects.requireNonNull(byId.get(id)),
                                        PluginStatus.State.LEFT_OUT,
                                        Optional.of(reason))));
        loader.libraries().forEach(library -> all.add(PluginStatus.of(library)));
        loader.rejected().forEach(rejected -> all.add(PluginStatus.of(rejected)));
        all.sort(Comparator.comparing(PluginStatus::id));
        return all;
    }

    private static PluginLoader load(Path folder) {
        var loader = new PluginLoader(List.of());
        loader.load(PluginSource.scan(folder));
        return loader;
    }

    private static void close(PluginLoader loader) {
        loader.loaded().forEach(plugin -> plugin.layer().close());
        loader.libraries().forEach(PluginLayer::close);
    }
}
