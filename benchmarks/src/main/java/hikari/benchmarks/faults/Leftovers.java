package hikari.benchmarks.faults;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// What a process holds: sockets, direct buffers, threads of ours.
///
/// @param sockets open sockets; 0 where the system does not tell
/// @param directBytes bytes of direct buffers
/// @param threads names of live threads of bot and sandbox, virtual ones included
record Leftovers(long sockets, long directBytes, List<String> threads) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long SMALL = 8 << 20;

    /// What there is before a run. The JDK keeps a socket of its own from the first close of one
    /// on, so one is closed first.
    static Leftovers before() {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var client = new Socket(server.getInetAddress(), server.getLocalPort())) {
            client.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return now();
    }

    private static Leftovers now() {
        return new Leftovers(countSockets(), direct(), ourThreads());
    }

    /// What is there now and was not before, once what is ending has had the time to end.
    static List<String> since(Leftovers before) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var left = now().beyond(before);
        while (!left.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            System.gc();
            left = now().beyond(before);
        }
        return left;
    }

    private List<String> beyond(Leftovers before) {
        var left = new ArrayList<String>();
        if (sockets > before.sockets) {
            left.add("%d sockets".formatted(sockets - before.sockets));
        }
        if (directBytes > before.directBytes + SMALL) {
            left.add("%d bytes of direct buffers".formatted(directBytes - before.directBytes));
        }
        threads.forEach(name -> left.add("the thread " + name));
        return left;
    }

    private static long countSockets() {
        var folder = Path.of("/proc/self/fd");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var open = Files.list(folder)) {
            return open.filter(Leftovers::isSocket).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (IOException e) {
            return false; // closed in the meantime
        }
    }

    private static long direct() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
    }

    private static List<String> ourThreads() {
        try {
            var file = Files.createTempDirectory("threads").resolve("dump.txt");
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpThreads(
                            file.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.TEXT_PLAIN);
            try (var lines = Files.lines(file)) {
                return lines.filter(line -> line.matches("#\\d+ \"(hikari |sandbox-).*")).toList();
            } finally {
                Files.delete(file);
                Files.delete(file.getParent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
