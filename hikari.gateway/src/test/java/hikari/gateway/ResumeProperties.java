package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.gateway.Compression;
import hikari.api.gateway.GatewayTimeouts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Nothing is lost and nothing comes twice, wherever a connection breaks.
class ResumeProperties {
    private static final int EVENTS = 12;

    @Property(tries = 60)
    void everyEventArrivesOnceAndInOrderWhereverConnectionsBreak(
            @ForAll Compression compression,
            @ForAll @Size(max = 4) List<@IntRange(max = 900) Integer> breaks) {
        try (var gateway = new FakeGateway()) {
            var cuts = new LinkedBlockingQueue<>(breaks);
            gateway.script(connection -> serve(gateway, connection, cuts));
            var listener = new RecordingListener();
            var shard = shard(gateway, listener, compression);
            shard.start();
            var seen = new ArrayList<Long>();
            while (seen.size() < EVENTS) {
                var told = listener.next().split(" ");
                if (told[0].equals("EVENT")) {
                    seen.add(Long.parseLong(told[1]));
                }
            }
            assertThat(seen).isEqualTo(LongStream.rangeClosed(2, EVENTS + 1).boxed().toList());
            shard.close();
        }
    }

    private static DefaultShard shard(
            FakeGateway gateway, RecordingListener listener, Compression compression) {
        var tiny = Duration.ofMillis(1);
        var config =
                Rig.config(gateway)
                        .compression(compression)
                        .timeouts(
                                new GatewayTimeouts(
                                        Duration.ofSeconds(20),
                                        Duration.ofSeconds(20),
                                        Duration.ofSeconds(20),
                                        tiny,
                                        tiny))
                        .build();
        return new DefaultShard(
                new ShardSetup(
                        0,
                        config,
                        listener,
                        bucket -> {},
                        Rig.surroundings(GatewayTime.SYSTEM),
                        new Payloads()),
                failure -> {});
    }

    /// Sends what the client has not seen, and cuts the stream of bytes where it is told.
    private static void serve(
            FakeGateway gateway, FakeConnection connection, LinkedBlockingQueue<Integer> cuts) {
        connection.hello(41_250_000);
        var first = connection.next();
        var from = 1L;
        if (first.op() == 2) {
            connection.ready("session", gateway.url().toString());
        } else if (first.op() == 6) {
            from = first.json().getJsonObject("d").getInt("seq");
        } else {
            return;
        }
        var left = cuts.poll();
        for (var s = from + 1; s <= EVENTS + 1; s++) {
            left = event(connection, s, left);
            if (left != null && left < 0) {
                connection.drop();
                return;
            }
        }
        if (first.op() == 6) {
            connection.dispatch("RESUMED", EVENTS + 2, "{}");
        }
    }

    private static Integer event(FakeConnection connection, long sequence, Integer left) {
        var text =
                "{\"t\":\"EVENT\",\"s\":%d,\"op\":0,\"d\":{\"content\":\"%s\"}}"
                        .formatted(sequence, "text ".repeat((int) sequence));
        var frame = connection.encoded(text.getBytes(StandardCharsets.UTF_8));
        if (left == null) {
            connection.raw(frame);
            return null;
        }
        connection.raw(Arrays.copyOf(frame, Math.min(frame.length, left)));
        return left - frame.length;
    }
}
