package hikari.gateway;

import hikari.api.error.GatewayException;
import hikari.api.gateway.GatewayConfig;
import hikari.api.gateway.Intent;
import java.util.stream.Collectors;

/// Says what to do about a close code that allows no reconnect.
final class FatalClose {
    private FatalClose() {}

    static GatewayException exception(ShardSetup setup, LinkEnd end) {
        var code = end.code().orElse(0);
        var advice =
                CloseCode.of(code)
                        .map(known -> advice(known, setup))
                        .orElse("see Discord's documentation");
        return new GatewayException(
                "Shard %d was closed for good with code %d (%s): %s"
                        .formatted(setup.id(), code, end.reason(), advice));
    }

    private static String advice(CloseCode code, ShardSetup setup) {
        var config = setup.config();
        return switch (code) {
            case AUTHENTICATION_FAILED ->
                    "the token is wrong or was reset; copy it again from the developer portal (Bot, Reset Token)";
            case INVALID_SHARD ->
                    "shard %d of %d does not exist; check shardIds and shardCount"
                            .formatted(setup.id(), config.shardCount());
            case SHARDING_REQUIRED ->
                    "%d shard(s) are too few for the bot's guilds; leave shardCount to Discord or raise it"
                            .formatted(config.shardCount());
            case INVALID_API_VERSION ->
                    "version %d of the gateway is no longer served; update Hikari"
                            .formatted(GatewayAddress.VERSION);
            case INVALID_INTENTS ->
                    "the intents %s hold a bit that Discord does not know"
                            .formatted(config.intents());
            case DISALLOWED_INTENTS -> disallowed(config);
            default -> "see Discord's documentation";
        };
    }

    private static String disallowed(GatewayConfig config) {
        var privileged =
                config.intents().known().stream()
                        .filter(Intent::isPrivileged)
                        .map(Intent::name)
                        .collect(Collectors.joining(", "));
        return privileged.isEmpty()
                ? "one of the intents %s is not allowed for this application"
                        .formatted(config.intents())
                : "enable the privileged intents in the developer portal (Bot, Privileged Gateway Intents), or do not ask"
                        + " for them: "
                        + privileged;
    }
}
