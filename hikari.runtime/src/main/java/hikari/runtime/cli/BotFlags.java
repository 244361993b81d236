package hikari.runtime.cli;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.bot.GatewayBotOptions;
import hikari.api.gateway.Compression;
import hikari.api.gateway.Intent;
import hikari.api.presence.Activity;
import hikari.api.presence.ActivityType;
import hikari.api.presence.PresenceUpdate;
import hikari.api.presence.Status;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of `run` that are the bot's own.
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class BotFlags {
    @Option(
            names = "--intents",
            split = ",",
            paramLabel = "INTENT",
            description = {
                "What to listen to, by Discord's names, comma-separated.",
                "By default all unprivileged intents and what the plugins ask for."
            })
    private List<Intent> intents = List.of();

    @Option(
            names = "--shard-count",
            paramLabel = "N",
            description = "How many shards the bot has in all.")
    private @Nullable Integer shardCount;

    @Option(
            names = "--shard-ids",
            split = ",",
            paramLabel = "ID",
            description = "The shards of this process; needs --shard-count.")
    private List<Integer> shardIds = List.of();

    @Option(
            names = "--ignore-session-start-limit",
            description = "Start although fewer sessions remain than shards to start.")
    private boolean ignoreSessionStartLimit;

    @Option(
            names = "--large-threshold",
            paramLabel = "N",
            description = "50 to 250, 250 by default.")
    private int largeThreshold = 250;

    @Option(
            names = "--compression",
            paramLabel = "KIND",
            description = "none, zlib_stream (default) or zstd_stream.")
    private Compression compression = Compression.ZLIB_STREAM;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "online, idle, dnd or invisible.")
    private @Nullable String status;

    @Option(
            names = "--activity",
            paramLabel = "TEXT",
            description = "What the bot shows that it plays.")
    private @Nullable String activity;

    @Option(
            names = "--check-for-updates",
            paramLabel = "URL",
            description = "Where to look for newer versions of the host at start.")
    private @Nullable URI updateFeed;

    void apply(GatewayBotOptions.Builder options, Flags<Intent> asked) {
        options.intents(intents.isEmpty() ? Intent.unprivileged().with(asked) : all(intents))
                .shardIds(shardIds)
                .ignoreSessionStartLimit(ignoreSessionStartLimit)
                .largeThreshold(largeThreshold)
                .compression(compression);
        Optional.ofNullable(shardCount).ifPresent(options::shardCount);
        feed().ifPresent(options::updateFeed);
        if (status != null || activity != null) {
            options.presence(presence());
        }
    }

    /// {@return where to look for newer versions}
    Optional<URI> feed() {
        return Optional.ofNullable(updateFeed);
    }

    private PresenceUpdate presence() {
        var shown = status == null ? Status.Known.ONLINE : Status.of(status);
        var activities =
                activity == null
                        ? List.<Activity>of()
                        : List.of(Activity.of(ActivityType.Known.PLAYING, activity));
        return new PresenceUpdate(Settable.ofNull(), activities, shown, false);
    }

    private static Flags<Intent> all(List<Intent> intents) {
        var flags = Flags.none(Intent.class);
        for (var intent : intents) {
            flags = flags.with(intent);
        }
        return flags;
    }
}
