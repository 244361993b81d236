package hikari.benchmarks.whole;

import hikari.sandbox.GatewaySession;
import hikari.sandbox.LoadPlan;
import hikari.sandbox.LoadWorld;
import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One sandbox, against which one subject after another is measured.
final class Run implements AutoCloseable {
    private static final int WARM_UP_CYCLES = 15;
    private static final int MEASURED_CYCLES = 4;

    /// Discord's rule for one bot, which the sandbox keeps.
    private static final long BETWEEN_IDENTIFIES_NANOS = 5_000_000_000L;

    private final Settings settings;
    private final Sandbox sandbox;
    private final Path folder;
    private final Path trained;
    private long identified = System.nanoTime() - BETWEEN_IDENTIFIES_NANOS;

    /// How it is measured.
    ///
    /// @param world the guilds and events
    /// @param rate events a second of the slow pass; 0 leaves that out
    record Settings(LoadWorld world, int rate) {}

    /// What one passage of events cost.
    ///
    /// @param seconds until all was written
    /// @param delivered messages and interactions that the listener counted
    /// @param due how many of these were sent
    record Pass(
            long events,
            double seconds,
            double microsPerEvent,
            double bytesPerEvent,
            long delivered,
            long due) {}

    /// One round of one subject.
    record Round(
            double readyMillis,
            double readyCpuMillis,
            Pass full,
            Pass slow,
            double residentMegabytes,
            double liveMegabytes) {}

    Run(Settings settings) throws IOException {
        this.settings = settings;
        folder = Files.createTempDirectory("compare");
        trained = folder.resolve("hikari.aot");
        sandbox =
                Sandbox.create(
                        SandboxOptions.builder().withoutRateLimits().sharedCompression().build());
        sandbox.start();
        sandbox.gateway().populate(settings.world());
    }

    Round measure(Kind kind) throws IOException, InterruptedException {
        try (var subject = start(kind, options(kind))) {
            var warmUp = LoadPlan.of((long) WARM_UP_CYCLES * settings.world().events());
            pass(subject, warmUp);
            var plan = warmUp.then((long) MEASURED_CYCLES * settings.world().events());
            var full = pass(subject, plan);
            var slow = full;
            if (settings.rate() > 0) {
                slow = pass(subject, plan.then(settings.world().events()).atRate(settings.rate()));
            }
            return new Round(
                    subject.readyMillis,
                    subject.readyCpuNanos / 1e6,
                    full,
                    slow,
                    subject.used().residentKilobytes() / 1024.0,
                    subject.live() / (1024.0 * 1024));
        }
    }

    private List<String> options(Kind kind) throws IOException, InterruptedException {
        if (kind != Kind.HIKARI_AOT) {
            return List.of();
        }
        if (!Files.exists(trained)) {
            var subject = start(Kind.HIKARI, List.of("-XX:AOTCacheOutput=" + trained));
            pass(subject, LoadPlan.of(settings.world().events()));
            subject.end();
        }
        return List.of("-XX:AOTCache=" + trained);
    }

    /// Starts a subject; returns when it has all guilds and rests.
    Subject start(Kind kind, List<String> options) throws IOException, InterruptedException {
        var wait = identified + BETWEEN_IDENTIFIES_NANOS - System.nanoTime();
        Thread.sleep(Math.max(0, wait / 1_000_000));
        var guilds = settings.world().guilds() + sandbox.guildIds().size();
        var subject = Subject.start(kind, sandbox, guilds, options);
        identified = System.nanoTime();
        settle(subject);
        return subject;
    }

    Pass pass(Subject subject, LoadPlan plan) throws InterruptedException {
        var before = subject.used();
        var begin = System.nanoTime();
        try (var load = sandbox.gateway().load(plan)) {
            load.join();
            awaitWritten();
            var seconds = (System.nanoTime() - begin) / 1e9;
            settle(subject);
            var after = subject.used();
            return new Pass(
                    plan.events(),
                    seconds,
                    (after.cpuNanos() - before.cpuNanos()) / 1e3 / plan.events(),
                    (double) (after.allocatedBytes() - before.allocatedBytes()) / plan.events(),
                    after.counted() - before.counted(),
                    due(load.sent()));
        }
    }

    private static long due(Map<String, Long> sent) {
        return sent.getOrDefault("MESSAGE_CREATE", 0L)
                + sent.getOrDefault("INTERACTION_CREATE", 0L);
    }

    /// Until all is written and the subject's CPU time has come to rest.
    private void settle(Subject subject) throws InterruptedException {
        awaitWritten();
        var calm = 0;
        var last = subject.used();
        while (calm < 3) {
            Thread.sleep(200);
            var now = subject.used();
            calm = now.cpuNanos() - last.cpuNanos() < 20_000_000 ? calm + 1 : 0;
            last = now;
        }
    }

    private void awaitWritten() throws InterruptedException {
        while (!sandbox.gateway().sessions().stream().allMatch(Run::isWritten)) {
            Thread.sleep(10);
        }
    }

    private static boolean isWritten(GatewaySession session) {
        return !session.isConnected() || session.written() == session.appended();
    }

    @Override
    public void close() {
        sandbox.close();
        try {
            Files.deleteIfExists(trained);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
