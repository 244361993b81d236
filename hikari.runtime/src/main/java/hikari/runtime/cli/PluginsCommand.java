package hikari.runtime.cli;

import hikari.runtime.host.PluginCatalog;
import hikari.runtime.host.PluginStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the plugins of a folder, without opening them.
@Command(
        name = "plugins",
        mixinStandardHelpOptions = true,
        description =
                "Lists the plugins with version, state and the services they provide. Ends with 1 if one is left out.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class PluginsCommand implements Callable<Integer> {
    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "The plugins folder; the image's by default.")
    private @Nullable Path plugins;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        var folder = plugins == null ? Home.find().plugins() : plugins;
        var all = PluginCatalog.of(folder);
        var out = spec.commandLine().getOut();
        if (all.isEmpty()) {
            out.printf("No plugins in %s%n", folder);
        }
        for (var plugin : all) {
            out.printf(
                    "%-20s %-16s %-9s %s%n",
                    plugin.id(), plugin.version().orElse("-"), state(plugin), details(plugin));
        }
        out.flush();
        return all.stream().anyMatch(p -> p.state() == PluginStatus.State.LEFT_OUT) ? 1 : 0;
    }

    private static String state(PluginStatus plugin) {
        return plugin.state() == PluginStatus.State.LEFT_OUT ? "left out" : "ok";
    }

    private static String details(PluginStatus plugin) {
        return plugin.reason().orElseGet(() -> services(plugin.services()));
    }

    private static String services(List<String> names) {
        return names.stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
