package hikari.runtime.cli;

import hikari.api.plugin.PluginConfig;
import hikari.runtime.bot.Signals;
import hikari.runtime.host.LocalDiscords;
import hikari.runtime.host.PluginConfigs;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Runs the local Discord alone, for a bot that runs elsewhere.
@Command(
        name = "sandbox",
        mixinStandardHelpOptions = true,
        description =
                "Runs the local Discord alone, for a bot in another process or of another library.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class SandboxCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port of page and REST API; 0, the default, for any free one.")
    private int port;

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "The plugins folder; the image's by default.")
    private @Nullable Path plugins;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        var home = Home.find();
        var values = new HashMap<>(PluginConfigs.read(home.configuration(), "sandbox").values());
        values.put("port", String.valueOf(port));
        var paths = home.paths(plugins == null ? home.plugins() : plugins, Path.of("hikari-data"));
        var discords = new LocalDiscords(paths, new PluginConfig(values));
        discords.start();
        try (var signals = new Signals(discords::close)) {
            signals.install();
            var out = spec.commandLine().getOut();
            out.printf("Sandbox: %s%n", discords.discord().pageUrl());
            out.printf("REST: %s%n", discords.discord().restUrl());
            out.println("The control API tells the bot's token. Ctrl-C ends it.");
            out.flush();
            discords.join();
        }
        return 0;
    }
}
