package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hikari.api.event.Event;
import hikari.api.event.EventStream;
import hikari.api.event.RawDispatchEvent;
import hikari.runtime.dispatch.DispatchReader;
import hikari.runtime.event.Log;
import hikari.sandbox.GatewaySession;
import hikari.sandbox.ReplaySpeed;
import hikari.sandbox.SandboxOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Recorded frames of real shards, as fast as the socket takes them, to a real bot.
@Timeout(300)
class ReplayedFramesTest {
    private static final int SHARDS = 9;
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void theRecordingReachesTheBotInOrderPerShardNoneLostAndNoFrameThrows()
            throws InterruptedException {
        var recording = recording();
        assumeTrue(recording.isPresent(), "the recording is not here");
        var options =
                SandboxOptions.builder().maxConcurrency(SHARDS).recommendedShards(SHARDS).build();
        try (var log = Log.of(DispatchReader.class);
                var it = new SandboxedBot(options, _ -> {})) {
            var decoded = new AtomicLong();
            it.bot.events().listen(Event.class, event -> decoded.incrementAndGet());
            it.bot.start();
            try (var frames = it.bot.events().stream(RawDispatchEvent.class, 100_000)) {
                var replay = it.sandbox.gateway().replay(recording.orElseThrow(), ReplaySpeed.FULL);
                replay.join();
                assertThat(replay.sent().values().stream().mapToLong(Long::longValue).sum())
                        .isGreaterThan(39_000);
                var played =
                        it.sandbox.gateway().sessions().stream()
                                .filter(session -> replay.sent().getOrDefault(session.id(), 0L) > 0)
                                .toList();
                checkOrder(frames, played, replay.sent());
                assertThat(frames.dropped()).isZero();
            }
            it.bot.close();
            assertThat(log.messages()).isEmpty();
            assertThat(decoded.get()).isGreaterThan(20_000);
        }
    }

    /// Reads until every shard has had its last frame.
    ///
    /// @param sessions what the sandbox says it sent
    /// @param replayed how many of these frames were of the recording, by session
    private static void checkOrder(
            EventStream<RawDispatchEvent> frames,
            List<GatewaySession> sessions,
            Map<String, Long> replayed) {
        var expected = new HashMap<Integer, Long>();
        sessions.forEach(session -> expected.put(session.shardId(), session.appended()));
        var first = new HashMap<Integer, Long>();
        var last = new HashMap<Integer, Long>();
        while (!last.equals(expected)) {
            var next = frames.next(LONG);
            assertThat(next).as("a frame after %s on the way to %s", last, expected).isPresent();
            var frame = next.orElseThrow();
            var shard = frame.shard().id();
            first.putIfAbsent(shard, frame.sequence());
            var before = last.put(shard, frame.sequence());
            if (before != null) {
                assertThat(frame.sequence()).as("of shard %d", shard).isEqualTo(before + 1);
            }
        }
        for (var session : sessions) {
            assertThat(first.get(session.shardId()))
                    .as("the first frame of shard %d", session.shardId())
                    .isLessThanOrEqualTo(session.appended() - replayed.get(session.id()) + 1);
        }
    }

    private static Optional<Path> recording() {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var file = at.resolveSibling("shared/payloads/stream/gateway-frames.jsonl.zst");
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
