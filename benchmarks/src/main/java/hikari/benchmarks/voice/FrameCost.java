package hikari.benchmarks.voice;

import com.sun.management.ThreadMXBean;
import hikari.voice.crypto.Mode;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/// What a frame costs on its way out in CPU time of its thread, which a busy machine disturbs less
/// than time on the wall, and in bytes: median of rounds.
///
/// Run by `benchmarks/voice`.
public final class FrameCost {
    private static final int FRAMES = 50_000;
    private static final int ROUNDS = 25;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private FrameCost() {}

    public static void main(String[] arguments) {
        System.out.printf("%-38s %10s %10s%n", "frame of 160 bytes", "CPU µs", "bytes");
        for (var mode : Mode.values()) {
            var frame = new FrameBenchmark();
            frame.mode = mode;
            frame.open();
            print(mode + " whole way", frame::wholeWay);
            print(mode + " DAVE alone", frame::daveAlone);
            print(mode + " transport alone", frame::transportAlone);
            print(mode + " the same by JDA", new JdaPacket(mode)::seal);
        }
    }

    private static void print(String name, Runnable work) {
        var times = new double[ROUNDS];
        long bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long cpu = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < FRAMES; i++) {
                work.run();
            }
            times[round] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e3 / FRAMES;
            bytes = (THREADS.getCurrentThreadAllocatedBytes() - before) / FRAMES;
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%-38s %10.2f %10d%n", name, times[ROUNDS / 2], bytes);
    }
}
