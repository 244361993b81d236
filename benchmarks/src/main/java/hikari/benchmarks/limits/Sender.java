package hikari.benchmarks.limits;

import hikari.api.Snowflake;
import hikari.api.Token;
import hikari.api.error.RestException;
import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// The measured side: sends so many messages to each of the channels named on standard input, each
/// on a virtual thread of its own, as its content the number of its place in the channel's queue.
public final class Sender {
    /// What a bot does at its start; classes are loaded then.
    private static final int WARM_UP = 20;

    private Sender() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var client =
                RestClient.create(
                        RestConfig.builder()
                                .token(Token.bot(arguments[1]))
                                .baseUrl(URI.create(arguments[0]))
                                .build());
        client.start();
        for (var i = 0; i < WARM_UP; i++) {
            client.users().fetchMe();
        }
        System.out.println("READY");
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var parts = in.readLine().split(" ");
        var channels = Arrays.stream(parts).skip(1).map(Long::parseUnsignedLong).toList();
        var begin = System.nanoTime();
        var failed = send(client, channels, Integer.parseInt(parts[0]));
        System.out.println("SENT " + (System.nanoTime() - begin) + " " + failed);
        client.close();
    }

    /// {@return how many failed}
    private static int send(RestClient client, List<Long> channels, int each)
            throws InterruptedException {
        var failed = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (var number = 0; number < each; number++) {
            var content = Integer.toString(number);
            for (var channel : channels) {
                var thread =
                        Thread.ofVirtual().unstarted(() -> send(client, channel, content, failed));
                thread.start();
                threads.add(thread);
                awaitWaiting(thread);
            }
        }
        for (var thread : threads) {
            thread.join();
        }
        return failed.get();
    }

    private static void send(
            RestClient client, long channel, String content, AtomicInteger failed) {
        try {
            client.messages().create(Snowflake.of(channel), message -> message.content(content));
        } catch (RestException e) {
            System.err.println(e);
            failed.incrementAndGet();
        }
    }

    /// Until it waits for a limit or for its answer: so the order of entry is known.
    private static void awaitWaiting(Thread thread) {
        while (thread.getState() == Thread.State.RUNNABLE
                || thread.getState() == Thread.State.NEW) {
            Thread.yield();
        }
    }
}
