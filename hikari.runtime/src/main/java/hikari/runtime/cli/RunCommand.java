package hikari.runtime.cli;

import hikari.api.Token;
import hikari.api.bot.GatewayBot;
import hikari.api.bot.GatewayBotOptions;
import hikari.api.bot.RestBotOptions;
import hikari.api.bot.RunOptions;
import hikari.api.error.HikariException;
import hikari.api.event.StartedEvent;
import hikari.api.gateway.SessionStore;
import hikari.api.plugin.PluginConfig;
import hikari.api.rest.RestConfig;
import hikari.api.voice.DirectVoiceOptions;
import hikari.runtime.DefaultBotFactory;
import hikari.runtime.host.LocalDiscords;
import hikari.runtime.host.PluginCatalog;
import hikari.runtime.host.PluginConfigs;
import hikari.runtime.host.PluginHost;
import hikari.runtime.host.PluginPaths;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Runs a bot with the plugins of a folder until it is told to end.
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the bot with the plugins of the plugins folder.",
            "The token comes from the environment variable DISCORD_TOKEN or from a file."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class RunCommand implements Callable<Integer> {
    @Option(
            names = "--sandbox",
            description = "Start a local Discord and run against it: no token, no network.")
    private boolean sandbox;

    @Option(
            names = "--sandbox-port",
            paramLabel = "PORT",
            description = "The port of the local Discord's page; 0, the default, for any free one.")
    private @Nullable Integer sandboxPort;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "A file that holds the token.")
    private @Nullable Path tokenFile;

    @Option(
            names = "--rest-url",
            paramLabel = "URL",
            description = "The base URL of a Discord-compatible API; Discord's by default.")
    private @Nullable URI restUrl;

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "The plugins folder; the image's by default.")
    private @Nullable Path plugins;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where plugins keep their data; hikari-data by default.")
    private Path data = Path.of("hikari-data");

    @Option(
            names = "--forget-sessions",
            description = {
                "Identify instead of resuming what the last run left, and leave nothing.",
                "Without it, sessions lie in the folder sessions of --data."
            })
    private boolean forgetSessions;

    @Option(
            names = "--debug",
            description =
                    "Log where virtual threads were started, pinned threads and slow listeners.")
    private boolean debug;

    @Mixin private BotFlags bot;

    @Mixin private InteractionFlags interactions;

    @Spec private CommandSpec spec;

    private DirectVoiceOptions voice = DirectVoiceOptions.DEFAULT;

    @Override
    public Integer call() {
        var began = System.nanoTime();
        var overHttp = interactions.isAsked(spec.commandLine().getParseResult());
        Banner.print(spec.commandLine().getOut());
        if (!sandbox) {
            run(
                    new TokenSource(Optional.ofNullable(tokenFile), System.getenv()).require(),
                    Optional.ofNullable(restUrl),
                    overHttp,
                    began);
            return 0;
        }
        if (restUrl != null || tokenFile != null) {
            throw new HikariException(
                    "--sandbox brings its own API and token: leave out --rest-url and --token-file");
        }
        var home = Home.find();
        var discords = new LocalDiscords(home.paths(folder(home), data), sandboxConfig(home));
        discords.start();
        try {
            var discord = discords.discord();
            say("Sandbox: open %s and be the users", discord.pageUrl());
            voice = discord.voiceTrust().map(voice::trusting).orElse(voice);
            run(discord.token(), Optional.of(discord.restUrl()), overHttp, began);
        } finally {
            discords.close();
        }
        return 0;
    }

    private void run(Token token, Optional<URI> url, boolean overHttp, long began) {
        var rest = url.map(base -> RestConfig.builder().token(token).baseUrl(base).build());
        var home = Home.find();
        var paths = home.paths(folder(home), data);
        if (overHttp) {
            serve(token, rest, paths, began);
        } else {
            connect(token, rest, paths, began);
        }
        say("Closed.");
    }

    private void serve(Token token, Optional<RestConfig> rest, PluginPaths paths, long began) {
        var options = RestBotOptions.builder().token(token).server(interactions.server());
        rest.ifPresent(options::rest);
        bot.feed().ifPresent(options::updateFeed);
        new InteractionRun(options.build(), interactions, paths, sandbox)
                .run(
                        runOptions(),
                        address ->
                                say(
                                        "Ready: interactions at %s, after %.1f s. Ctrl-C ends it.",
                                        address, seconds(began)));
    }

    private void connect(Token token, Optional<RestConfig> rest, PluginPaths paths, long began) {
        var options = GatewayBotOptions.builder().token(token).voice(voice);
        bot.apply(options, PluginCatalog.intents(paths.plugins()));
        if (!sandbox && !forgetSessions) { // a local Discord forgets its sessions when it ends
            options.sessionStore(SessionStore.in(paths.data().resolve("sessions")));
        }
        rest.ifPresent(options::rest);
        GatewayBot made =
                new DefaultBotFactory()
                        .gatewayBot(options.build(), List.of(self -> new PluginHost(self, paths)));
        made.events().listen(StartedEvent.class, event -> ready(made, began));
        made.run(runOptions());
    }

    private RunOptions runOptions() {
        return debug ? RunOptions.DEFAULT.debugging() : RunOptions.DEFAULT;
    }

    private static double seconds(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
    }

    private void ready(GatewayBot started, long began) {
        say(
                "Ready: %s on %d shard(s), after %.1f s. Ctrl-C ends it.",
                started.cache().me().map(me -> me.username()).orElse("the bot"),
                started.shards().size(),
                seconds(began));
    }

    private Path folder(Home home) {
        return plugins == null ? home.plugins() : plugins;
    }

    private PluginConfig sandboxConfig(Home home) {
        var values = new HashMap<>(PluginConfigs.read(home.configuration(), "sandbox").values());
        if (sandboxPort != null) {
            values.put("port", String.valueOf(sandboxPort));
        }
        return new PluginConfig(values);
    }

    private void say(String text, Object... parts) {
        var out = spec.commandLine().getOut();
        out.println(text.formatted(parts));
        out.flush();
    }
}
