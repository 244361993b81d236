package hikari.voice.direct;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import hikari.testkit.Waiting;
import hikari.voice.encryption.FakeDave;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A thousand joins and leaves leave nothing behind.
@Timeout(300)
class LeakTest {
    private static final int JOINS = 1_000;

    /// So many servers are joined and left side by side.
    private static final int WORLDS = 4;

    private final FakeDave dave = new FakeDave();
    private final List<DirectWorld> worlds = Stream.generate(this::world).limit(WORLDS).toList();

    private DirectWorld world() {
        var world = new DirectWorld(Optional.of(dave), new FastTime(20), Duration.ofHours(1));
        world.server.daveVersion = 1;
        return world;
    }

    @AfterEach
    void close() {
        worlds.forEach(DirectWorld::close);
    }

    @Test
    void aThousandJoinsAndLeavesLeakNoThreadSocketOrGroup() {
        joinAndLeave(20);
        long files = files();
        long threads = threads();
        var one = worlds.getFirst().connected();
        assertThat(threads()).as("what is counted").isGreaterThan(threads);
        one.close();
        joinAndLeave(JOINS);
        assertThat(dave.sessions).hasSize(JOINS + 21).allMatch(FakeDave.Session::isClosed);
        assertThat(worlds.stream().mapToInt(world -> world.server.connections.size()).sum())
                .as("one connection for each join")
                .isEqualTo(JOINS + 21);
        Waiting.until(() -> files() <= files + 5);
        Waiting.until(() -> threads() <= threads);
    }

    private void joinAndLeave(int times) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var world : worlds) {
                threads.execute(() -> joinAndLeave(world, times / WORLDS));
            }
        }
    }

    private static void joinAndLeave(DirectWorld world, int times) {
        for (int i = 0; i < times; i++) {
            var connection = world.connected();
            connection.player().play(new Frames(1));
            connection.close();
        }
        world.server.connections.forEach(ServerSide::awaitEnd);
    }

    /// Virtual ones too, which are in no list but that of a dump.
    private static long threads() {
        try {
            var folder = Files.createTempDirectory("threads");
            var dump = folder.resolve("dump");
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpThreads(dump.toString(), ThreadDumpFormat.TEXT_PLAIN);
            var lines = Files.readAllLines(dump);
            Files.delete(dump);
            Files.delete(folder);
            return lines.stream().filter(line -> line.contains(" \"hikari ")).count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static long files() {
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            return open.count();
        } catch (IOException e) {
            return 0; // not Linux
        }
    }
}
