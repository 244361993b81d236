package hikari.voice.direct;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.testkit.Waiting;
import hikari.voice.encryption.FakeDave;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A thousand joins and leaves leave nothing behind.
@Timeout(300)
class LeakTest {
    private static final int JOINS = 1_000;

    @Test
    void aThousandJoinsAndLeavesLeakNoThreadSocketOrGroup() throws IOException {
        var dave = new FakeDave();
        try (var world =
                new DirectWorld(Optional.of(dave), new FastTime(20), Duration.ofHours(1))) {
            world.server.daveVersion = 1;
            joinAndLeave(world, 20);
            long files = files();
            long threads = threads();
            joinAndLeave(world, JOINS);
            assertThat(dave.sessions).hasSize(JOINS + 20).allMatch(FakeDave.Session::isClosed);
            Waiting.until(() -> files() <= files + 5);
            Waiting.until(() -> threads() <= threads);
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

    /// Of platform threads; virtual ones hold a socket each, which are counted.
    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("hikari voice"))
                .count();
    }

    private static long files() {
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            return open.count();
        } catch (IOException e) {
            return 0; // not Linux
        }
    }
}
