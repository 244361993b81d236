package hikari.runtime.cli;

import hikari.api.error.HikariException;
import hikari.api.server.InteractionServerConfig;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/// The options of `run` for a bot without a gateway.
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class InteractionFlags {
    private static final List<String> ONLY_OVER_HTTP =
            List.of("--host", "--port", "--path", "--public-key", "--endpoint");
    private static final List<String> ONLY_OVER_THE_GATEWAY =
            List.of(
                    "--intents",
                    "--shard-count",
                    "--shard-ids",
                    "--ignore-session-start-limit",
                    "--large-threshold",
                    "--compression",
                    "--status",
                    "--activity",
                    "--forget-sessions");

    @Option(
            names = "--interactions",
            description = {
                "Serve interactions over HTTP alone, without the gateway.",
                "The plugins get no other events."
            })
    private boolean interactions;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Where to listen; 127.0.0.1 by default, for a proxy that speaks HTTPS.")
    private @Nullable String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port to listen on; 0, the default, for any free one.")
    private int port;

    @Option(
            names = "--path",
            paramLabel = "PATH",
            description = "Where interactions are posted to; / by default.")
    private String path = "/";

    @Option(
            names = "--public-key",
            paramLabel = "KEY",
            description = "The application's public key; asked for by default.")
    private @Nullable String publicKey;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = {
                "The public address, to be registered with the application at start.",
                "The own address with --sandbox; by default nothing is registered."
            })
    private @Nullable URI endpoint;

    /// {@return whether there is to be no gateway}
    ///
    /// @throws HikariException when options do not go together
    boolean isAsked(ParseResult given) {
        (interactions ? ONLY_OVER_THE_GATEWAY : ONLY_OVER_HTTP)
                .stream()
                        .filter(given::hasMatchedOption)
                        .findFirst()
                        .ifPresent(name -> {
                            throw new HikariException(
                                    interactions
                                            ? "%s is for the gateway: leave it or --interactions out"
                                                    .formatted(name)
                                            : "%s needs --interactions".formatted(name));
                        });
        return interactions;
    }

    InteractionServerConfig server() {
        var config = InteractionServerConfig.builder().port(port).path(path);
        Optional.ofNullable(host).map(List::of).ifPresent(config::hosts);
        Optional.ofNullable(publicKey).ifPresent(config::publicKey);
        return config.build();
    }

    /// {@return the address to register, if one was given}
    Optional<URI> endpoint() {
        return Optional.ofNullable(endpoint);
    }

    /// {@return the own address}
    ///
    /// @param bound the port that was bound
    URI address(int bound) {
        var named = host == null ? "127.0.0.1" : host;
        var isBare = named.contains(":") && !named.startsWith("[");
        var literal = (isBare ? "[%s]".formatted(named) : named).replace("%", "%25");
        return URI.create("http://%s:%d%s".formatted(literal, bound, path));
    }
}
