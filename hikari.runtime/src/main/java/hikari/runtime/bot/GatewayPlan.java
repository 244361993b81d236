package hikari.runtime.bot;

import hikari.api.bot.GatewayBotOptions;
import hikari.api.error.GatewayException;
import hikari.api.gateway.GatewayConfig;
import hikari.api.gateway.GatewayInfo;
import hikari.api.gateway.SessionState;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which shards a bot starts: from its options and what Discord recommends.
///
/// @param options the bot's options
/// @param info what Discord answered
/// @param saved the sessions that were found in the store
record GatewayPlan(GatewayBotOptions options, GatewayInfo info, List<SessionState> saved) {
    /// Before anything was looked for in a store.
    GatewayPlan(GatewayBotOptions options, GatewayInfo info) {
        this(options, info, List.of());
    }

    /// {@return this plan with sessions that were found}
    GatewayPlan with(List<SessionState> found) {
        return new GatewayPlan(options, info, found);
    }

    int shardCount() {
        return options.shardCount().orElseGet(() -> Math.max(1, info.shards()));
    }

    List<Integer> shardIds() {
        return options.shardIds().isEmpty()
                ? IntStream.range(0, shardCount()).boxed().toList()
                : options.shardIds();
    }

    /// What the options say goes before what was saved.
    private List<SessionState> resume() {
        return Stream.concat(options.resume().stream(), saved.stream()).toList();
    }

    /// Refuses a start that needs more sessions than Discord grants until the limit is reset.
    ///
    /// @throws GatewayException when fewer remain than shards identify
    void checkSessionLimit() {
        var resumable =
                resume().stream()
                        .filter(session -> session.shardCount() == shardCount())
                        .map(SessionState::shardId)
                        .collect(Collectors.toSet());
        var needed = shardIds().stream().filter(id -> !resumable.contains(id)).count();
        var limit = info.sessionStartLimit();
        if (needed > limit.remaining() && !options.ignoreSessionStartLimit()) {
            throw new GatewayException(
                    ("Cannot start %d shards: only %d of %d sessions remain, all are back in %s."
                                    + " Wait, or set ignoreSessionStartLimit")
                            .formatted(
                                    needed,
                                    limit.remaining(),
                                    limit.total(),
                                    Duration.ofMillis(limit.resetAfter())));
        }
    }

    GatewayConfig config() {
        var config =
                GatewayConfig.builder(options.token(), URI.create(info.url()))
                        .intents(options.intents())
                        .capabilities(options.capabilities())
                        .shardCount(shardCount())
                        .shardIds(shardIds())
                        .maxConcurrency(Math.max(1, info.sessionStartLimit().maxConcurrency()))
                        .largeThreshold(options.largeThreshold())
                        .compression(options.compression())
                        .resume(resume())
                        .timeouts(options.timeouts());
        options.presence().ifPresent(config::presence);
        return config.build();
    }
}
