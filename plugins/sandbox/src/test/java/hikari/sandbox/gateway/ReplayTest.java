package hikari.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStream;
import hikari.sandbox.Fault;
import hikari.sandbox.ReplaySpeed;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(180)
class ReplayTest {
    @TempDir Path folder;

    private static String line(int shard, double at, String frame) {
        return "{\"shard\":%d,\"at\":%s,\"frame\":%s}".formatted(shard, at, frame);
    }

    private static String dispatch(int shard, double at, String name, int number) {
        return line(
                shard,
                at,
                "{\"t\":\"%s\",\"s\":%d,\"op\":0,\"d\":{\"n\":%d}}"
                        .formatted(name, number, number));
    }

    private Path recording(String name, List<String> lines) throws IOException {
        var file = folder.resolve(name);
        var bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Files.write(file, name.endsWith(".zst") ? Zstd.compress(bytes) : bytes);
        return file;
    }

    private static List<String> sample() {
        return List.of(
                line(0, 0, "{\"t\":null,\"s\":null,\"op\":10,\"d\":{\"heartbeat_interval\":1}}"),
                dispatch(0, 0, "READY", 1),
                dispatch(0, 0.5, "A", 2),
                line(1, 0.75, "{\"op\":0,\"d\":{\"n\":3},\"t\":\"B\",\"s\":7}"),
                line(0, 0.8, "{\"t\":null,\"s\":null,\"op\":11,\"d\":null}"),
                dispatch(0, 10, "C", 4),
                dispatch(2, 20, "D", 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"frames.jsonl", "frames.jsonl.zst"})
    void framesArriveInTheirOrderWithNumbersOfTheSession(String name)
            throws IOException, InterruptedException {
        try (var gateway = new Gateway(new FakeWorld(), options -> options);
                var client = gateway.ready();
                var replay =
                        gateway.server.replay(recording(name, sample()), ReplaySpeed.FULL, 2)) {
            replay.join();
            var received = new ArrayList<String>();
            for (int i = 0; i < 8; i++) {
                var message = client.next();
                assertThat(message.getInt("s")).isEqualTo(2 + i);
                received.add(message.getString("t") + message.getJsonObject("d").getInt("n"));
            }
            assertThat(received).containsExactly("A2", "B3", "C4", "D5", "A2", "B3", "C4", "D5");
            assertThat(replay.sent()).containsEntry(gateway.session().id(), 8L);
            assertThat(replay.isDone()).isTrue();
        }
    }

    @Test
    void eachShardGetsTheFramesOfItsShards() throws IOException, InterruptedException {
        try (var gateway =
                        new Gateway(
                                new FakeWorld(), options -> options.withIdentifyLimits(2, 1000));
                var shard0 = RawClient.connect(gateway.server);
                var shard1 = RawClient.connect(gateway.server)) {
            shard0.send(2, RawClient.identity(1, 0, 2)).dispatch("READY");
            shard1.send(2, RawClient.identity(1, 1, 2)).dispatch("READY");
            gateway.server.replay(recording("frames", sample()), ReplaySpeed.FULL).join();
            assertThat(List.of(shard0.next(), shard0.next(), shard0.next()))
                    .extracting(message -> message.getString("t"))
                    .containsExactly("A", "C", "D");
            assertThat(shard1.next().getString("t")).isEqualTo("B");
        }
    }

    @Test
    void tenfoldSpeedFollowsTheClock() throws IOException, InterruptedException {
        try (var gateway = new Gateway(new FakeWorld(), options -> options);
                var client = gateway.ready();
                var replay =
                        gateway.server.replay(recording("frames", sample()), ReplaySpeed.TENFOLD)) {
            var expected = new long[] {50, 75, 1000, 2000};
            long shown = 0;
            for (int i = 0; i < 4; i++) {
                int before = i + 1;
                while (gateway.clock.pending() < 2) {
                    Gateway.giveWay(); // one for the heartbeat, one for the next frame
                }
                assertThat(gateway.session().appended()).isEqualTo(before);
                gateway.clock.advance(Duration.ofMillis(expected[i] - shown - 1));
                assertThat(gateway.session().appended()).isEqualTo(before);
                gateway.clock.advance(Duration.ofMillis(1));
                gateway.await(session -> session.appended() == before + 1);
                shown = expected[i];
            }
            replay.join();
            assertThat(client.dispatch("D").getInt("s")).isEqualTo(5);
        }
    }

    @Test
    void aReplayWaitsForASessionThatIsDroppedAndGoesOnWhenItIsResumed()
            throws IOException, InterruptedException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 3000; i++) {
            lines.add(dispatch(0, 0, "E", i));
        }
        try (var gateway =
                new Gateway(new FakeWorld(), options -> options.withRetained(256, 1 << 20))) {
            String id;
            try (var client = gateway.ready()) {
                id = gateway.session().id();
                gateway.server.faults().now(Gateway.ALL, new Fault.Drop(Fault.Ending.FIN, 777));
                var replay = gateway.server.replay(recording("frames", lines), ReplaySpeed.FULL);
                long last = 1;
                try {
                    while (true) {
                        last = client.next().getInt("s");
                    }
                } catch (IOException dropped) {
                    assertThat(replay.isDone()).isFalse();
                }
                try (var next = RawClient.connect(gateway.server)) {
                    next.resume(id, last);
                    int number = (int) last - 1;
                    while (number < 3000) {
                        var message = next.nextOp(0);
                        assertThat(message.getInt("s")).isEqualTo((int) ++last);
                        if (message.getString("t").equals("E")) {
                            assertThat(message.getJsonObject("d").getInt("n")).isEqualTo(number++);
                        }
                    }
                }
                replay.join();
            }
        }
    }

    @Test
    void aReplayEndsWithItsSession() throws IOException, InterruptedException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 3000; i++) {
            lines.add(dispatch(0, 0, "E", i));
        }
        try (var gateway =
                        new Gateway(
                                new FakeWorld(), options -> options.withRetained(256, 1 << 20));
                var client = gateway.ready()) {
            gateway.server.faults().now(Gateway.ALL, new Fault.Silence());
            var replay = gateway.server.replay(recording("frames", lines), ReplaySpeed.FULL);
            gateway.await(session -> session.appended() > 100);
            client.close();
            gateway.await(session -> !session.isConnected());
            gateway.clock.advance(Duration.ofMinutes(4));
            replay.join();
            assertThat(replay.sent().values()).allMatch(count -> count < 3000);
        }
    }

    @Test
    void aRecordingThatCannotBeReadIsNamed() throws IOException {
        try (var gateway = new Gateway()) {
            var broken = recording("broken", List.of("{\"shard\":0"));
            assertThatThrownBy(() -> gateway.server.replay(broken, ReplaySpeed.FULL))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("broken");
            assertThatThrownBy(
                            () -> gateway.server.replay(folder.resolve("none"), ReplaySpeed.FULL))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("none");
        }
    }

    @Test
    void theRecordedFramesOfRealShardsArriveAsTheyWere() throws IOException, InterruptedException {
        var file = shared();
        Assumptions.assumeTrue(
                Files.exists(file), "the recording is not there: %s".formatted(file));
        var frames = framesByShard(file);
        for (var compression : List.of("", "zlib-stream", "zstd-stream")) {
            arriveAsTheyWere(file, frames, compression, options -> options.withZlibLevel(1));
        }
        arriveAsTheyWere(file, frames, "zlib-stream", GatewayOptions::withSharedCompression);
    }

    private static void arriveAsTheyWere(
            Path file,
            List<List<String>> frames,
            String compression,
            UnaryOperator<GatewayOptions> change)
            throws IOException, InterruptedException {
        try (var gateway =
                new Gateway(
                        new FakeWorld(),
                        options -> change.apply(options.withIdentifyLimits(9, 1000)))) {
            var readers = new ArrayList<Reader>();
            for (int shard = 0; shard < 9; shard++) {
                readers.add(new Reader(gateway, frames.get(shard), compression, shard));
            }
            var replay = gateway.server.replay(file, ReplaySpeed.FULL);
            for (var reader : readers) {
                reader.check();
            }
            replay.join();
            assertThat(replay.sent().values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(frames.stream().mapToLong(List::size).sum())
                    .isGreaterThan(39_000);
        }
    }

    private static Path shared() {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var file = at.resolveSibling("shared/payloads/stream/gateway-frames.jsonl.zst");
            if (Files.exists(file)) {
                return file;
            }
        }
        return Path.of("../shared/payloads/stream/gateway-frames.jsonl.zst");
    }

    /// Reads one shard's frames from the socket and compares them with the file, on a thread of its
    /// own.
    private static final class Reader {
        private final List<Throwable> failures = new ArrayList<>();
        private final Thread thread;

        Reader(Gateway gateway, List<String> frames, String compression, int shard)
                throws IOException {
            var client = RawClient.connect(gateway.server, compression);
            client.send(2, RawClient.identity(1, shard, 9)).dispatch("READY");
            thread =
                    Thread.ofPlatform()
                            .start(() -> {
                                try (client) {
                                    compare(client, frames);
                                } catch (IOException | AssertionError failed) {
                                    failures.add(failed);
                                }
                            });
        }

        void check() throws InterruptedException {
            thread.join();
            assertThat(failures).isEmpty();
        }

        private static void compare(RawClient client, List<String> frames) throws IOException {
            int sequence = 1;
            for (var frame : frames) {
                sequence++;
                var number =
                        frame.substring(frame.indexOf("\"s\":") + 4, frame.indexOf(",\"op\":"));
                var expected = frame.replaceFirst("\"s\":" + number, "\"s\":" + sequence);
                assertThat(client.text().equals(expected))
                        .as("frame %d of the session", sequence)
                        .isTrue();
            }
        }
    }

    /// The recorded dispatches by shard, as they stand in the file, but for READY and RESUMED.
    private static List<List<String>> framesByShard(Path file) throws IOException {
        var shards = new ArrayList<List<String>>();
        for (int shard = 0; shard < 9; shard++) {
            shards.add(new ArrayList<>());
        }
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                new ZstdInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var frame = line.substring(line.indexOf("\"frame\":") + 8, line.length() - 1);
                boolean own =
                        frame.startsWith("{\"t\":\"READY\"")
                                || frame.startsWith("{\"t\":\"RESUMED\"");
                if (!own && frame.contains("\"op\":0,\"d\":")) {
                    shards.get(line.charAt("{\"shard\":".length()) - '0').add(frame);
                }
            }
        }
        return shards;
    }

    /// The frames are plain JSON again.
    @Test
    void whatIsSentIsJson() throws IOException, InterruptedException {
        try (var gateway = new Gateway(new FakeWorld(), options -> options);
                var client = gateway.ready()) {
            gateway.server.replay(recording("frames", sample()), ReplaySpeed.FULL).join();
            assertThat(json(client.text()).keySet()).containsExactlyInAnyOrder("t", "s", "op", "d");
        }
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
