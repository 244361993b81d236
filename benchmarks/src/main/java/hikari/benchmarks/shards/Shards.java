package hikari.benchmarks.shards;

import hikari.api.Token;
import hikari.api.bot.GatewayBot;
import hikari.api.cache.CacheSettings;
import hikari.api.gateway.Intent;
import hikari.api.rest.RestConfig;
import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Many shards in a process of their own: what each costs, and whether the sandbox, by its own
/// clock, ever saw an IDENTIFY too soon. Ends with 1 if it did.
///
/// Run by `benchmarks/shards`.
public final class Shards {
    private Shards() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 2) {
            bot(URI.create(arguments[0]), arguments[1]);
            return;
        }
        var shards = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 64;
        var concurrency = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 16;
        var sandbox =
                Sandbox.create(
                        SandboxOptions.builder()
                                .recommendedShards(shards)
                                .maxConcurrency(concurrency)
                                .withoutRateLimits()
                                .build());
        sandbox.start();
        int violations;
        try {
            run(sandbox);
            violations = sandbox.gateway().identifyViolations();
            System.out.printf(
                    "shards %d, max_concurrency %d, identifies too soon %d%n",
                    sandbox.gateway().sessions().size(), concurrency, violations);
        } finally {
            sandbox.close();
        }
        System.exit(violations == 0 ? 0 : 1);
    }

    private static void run(Sandbox sandbox) throws IOException, InterruptedException {
        var command =
                List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-Dlog4j2.level=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Shards.class.getName(),
                        sandbox.restUrl().toString(),
                        sandbox.token(),
                        "bot");
        var process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        try (var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                System.out.println(line);
            }
        } finally {
            process.waitFor();
        }
    }

    private static void bot(URI restUrl, String token) throws IOException {
        var bot =
                GatewayBot.create(b ->
                        b.token(Token.bot(token))
                                .intents(Intent.unprivileged())
                                .cache(CacheSettings.NONE)
                                .rest(RestConfig.builder().baseUrl(restUrl).build()));
        var before = Use.now();
        var began = System.nanoTime();
        bot.start();
        var took = Duration.ofNanos(System.nanoTime() - began);
        var count = bot.shards().size();
        var after = Use.now();
        System.out.printf(
                Locale.ROOT,
                "up in %.1f s; a shard: %d kB of heap, %d kB resident, %.2f platform threads, %.2f virtual threads%n",
                took.toMillis() / 1e3,
                (after.heap - before.heap) / count >> 10,
                (after.resident - before.resident) / count >> 10,
                (after.platform - before.platform) / (double) count,
                (after.virtual - before.virtual) / (double) count);
        bot.close();
    }

    /// What the process uses, after a collection.
    private record Use(long heap, long resident, int platform, int virtual) {
        static Use now() throws IOException {
            for (var i = 0; i < 3; i++) {
                System.gc();
            }
            var runtime = Runtime.getRuntime();
            return new Use(
                    runtime.totalMemory() - runtime.freeMemory(),
                    residentBytes(),
                    ManagementFactory.getThreadMXBean().getThreadCount(),
                    virtualThreads());
        }

        private static long residentBytes() throws IOException {
            var file = Path.of("/proc/self/status");
            if (!Files.exists(file)) {
                return 0;
            }
            try (var lines = Files.lines(file)) {
                return lines.filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                        .findFirst()
                        .orElse(0);
            }
        }

        private static int virtualThreads() throws IOException {
            var folder = Files.createTempDirectory("threads");
            var file = folder.resolve("dump.txt");
            ManagementFactory.getPlatformMXBean(com.sun.management.HotSpotDiagnosticMXBean.class)
                    .dumpThreads(
                            file.toString(),
                            com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat.TEXT_PLAIN);
            try (var lines = Files.lines(file)) {
                return (int) lines.filter(line -> line.matches("#\\d+ \".*\" virtual.*")).count();
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        }
    }
}
