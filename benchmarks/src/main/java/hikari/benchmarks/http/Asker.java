package hikari.benchmarks.http;

import com.sun.management.OperatingSystemMXBean;
import hikari.api.Snowflake;
import hikari.api.Token;
import hikari.api.error.RestException;
import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import hikari.api.rest.TlsOptions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/// The measured side: fetches a message with one version of HTTP, one after the other, from 50
/// threads, in bursts over connections that are yet to be made, and more at once than the server
/// takes over one connection. Nothing limits it.
public final class Asker {
    private static final int WARM_UP = 2_000;
    private static final int IN_A_ROW = 1_000;
    private static final int THREADS = 50;
    private static final int EACH = 60;
    private static final int BURSTS = 9;
    private static final int TOO_MANY = 400;
    private static final Snowflake CHANNEL = Snowflake.of(11);
    private static final Snowflake MESSAGE = Snowflake.of(22);

    private Asker() {}

    public static void main(String[] arguments)
            throws IOException, GeneralSecurityException, InterruptedException {
        var config =
                RestConfig.builder()
                        .token(Token.bot("MQ.x.y"))
                        .baseUrl(URI.create(arguments[0]))
                        .rateLimiting(RestConfig.RateLimiting.BY_PROXY)
                        .httpVersion(RestConfig.HttpVersion.valueOf(arguments[1]))
                        .tls(TlsOptions.defaults().withTrusted(trusted(arguments[2], arguments[3])))
                        .build();
        List<Double> figures = new ArrayList<>();
        var client = started(config);
        inARow(client, WARM_UP);
        atOnce(client, THREADS, WARM_UP / THREADS);
        figures.addAll(figures(IN_A_ROW, () -> inARow(client, IN_A_ROW)));
        figures.addAll(figures(THREADS * EACH, () -> atOnce(client, THREADS, EACH)));
        var bursts = bursts(config, BURSTS);
        figures.add(bursts[BURSTS / 2] / 1e3);
        figures.add((double) failures(client));
        client.close();
        System.out.println(
                "FIGURES " + String.join(" ", figures.stream().map(String::valueOf).toList()));
    }

    private static KeyStore trusted(String file, String password)
            throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(Path.of(file))) {
            store.load(in, password.toCharArray());
        }
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", store.getCertificate("server"));
        return trusted;
    }

    private static RestClient started(RestConfig config) {
        var client = RestClient.create(config);
        client.start();
        return client;
    }

    private interface Work {
        /// {@return how long each took, in nanoseconds}
        long[] run() throws InterruptedException;
    }

    /// {@return median and 99th percentile in microseconds, and CPU microseconds of the process for
    /// each request}
    private static List<Double> figures(int requests, Work work) throws InterruptedException {
        var before = cpuNanos();
        var took = work.run();
        var cpu = cpuNanos() - before;
        Arrays.sort(took);
        return List.of(
                took[took.length / 2] / 1e3,
                took[took.length * 99 / 100] / 1e3,
                cpu / 1e3 / requests);
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long[] inARow(RestClient client, int count) {
        var took = new long[count];
        for (var i = 0; i < count; i++) {
            var begin = System.nanoTime();
            client.messages().fetch(CHANNEL, MESSAGE);
            took[i] = System.nanoTime() - begin;
        }
        return took;
    }

    private static long[] atOnce(RestClient client, int threads, int each)
            throws InterruptedException {
        var all = new ConcurrentLinkedQueue<long[]>();
        var running = new ArrayList<Thread>();
        for (var i = 0; i < threads; i++) {
            running.add(Thread.ofVirtual().start(() -> all.add(inARow(client, each))));
        }
        for (var thread : running) {
            thread.join();
        }
        return all.stream().flatMapToLong(Arrays::stream).toArray();
    }

    /// What a bot does that has been idle: 50 requests at once, and no connection yet.
    private static long[] bursts(RestConfig config, int count) throws InterruptedException {
        var took = new long[count];
        for (var i = 0; i < count; i++) {
            var client = started(config);
            var begin = System.nanoTime();
            atOnce(client, THREADS, 1);
            took[i] = System.nanoTime() - begin;
            client.close();
        }
        Arrays.sort(took);
        return took;
    }

    /// {@return how many of many at once failed}
    private static long failures(RestClient client) throws InterruptedException {
        var failed = new ConcurrentLinkedQueue<RestException>();
        var ready = new CountDownLatch(1);
        var running = new ArrayList<Thread>();
        for (var i = 0; i < TOO_MANY; i++) {
            running.add(
                    Thread.ofVirtual()
                            .start(() -> {
                                try {
                                    ready.await();
                                    client.messages()
                                            .create(CHANNEL, message -> message.content("x"));
                                } catch (RestException e) {
                                    failed.add(e);
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                            }));
        }
        ready.countDown();
        for (var thread : running) {
            thread.join();
        }
        if (!failed.isEmpty()) {
            failed.peek().printStackTrace();
        }
        return failed.size();
    }
}
