package hikari.voice.dave.session;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.voice.dave.FrameEncryptor;
import hikari.api.voice.dave.FrameOutcome;
import hikari.testkit.dave.VoiceCall;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Groups share nothing, and frames go on while a group changes.
class ConcurrencyTest {
    private static final int THREADS = 4;
    private static final int GROUPS = 50;
    private static final Snowflake ONE = Snowflake.of(1);
    private static final Snowflake TWO = Snowflake.of(2);

    @Test
    void groupsOfManyThreadsDoNotHarmEachOther() throws ExecutionException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Integer>> all =
                    IntStream.range(0, THREADS)
                            .mapToObj(thread -> threads.submit(() -> meet(thread)))
                            .toList();
            for (Future<Integer> each : all) {
                assertThat(each.get()).isEqualTo(GROUPS);
            }
        }
    }

    private static int meet(int thread) {
        int met = 0;
        for (int i = 0; i < GROUPS; i++) {
            try (var call =
                    new VoiceCall(new JdkDaveProvider(), Snowflake.of(thread * GROUPS + i))) {
                call.connect(ONE);
                call.connect(TWO);
                call.group(i % 2 == 0 ? ONE : TWO);
                call.check(List.of(ONE, TWO));
                met++;
            }
        }
        return met;
    }

    @Test
    void noFrameIsLostWhileTheGroupChanges() throws ExecutionException, InterruptedException {
        try (var call = new VoiceCall(new JdkDaveProvider(), Snowflake.of(5));
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            call.connect(ONE);
            call.connect(TWO);
            call.group(ONE);
            var stop = new AtomicBoolean();
            FrameEncryptor encryptor = call.session(ONE).encryptor();
            Future<Map<FrameOutcome, Integer>> outcomes =
                    threads.submit(() -> talk(call, encryptor, stop));
            for (int i = 0; i < 10; i++) {
                Snowflake guest = Snowflake.of(10 + i);
                call.connect(guest);
                call.change(List.of(), List.of(guest), i % 2 == 0 ? TWO : ONE);
                call.change(List.of(guest), List.of(), i % 2 == 0 ? ONE : TWO);
                call.disconnect(guest);
            }
            stop.set(true);
            assertThat(outcomes.get()).containsOnlyKeys(FrameOutcome.DONE);
        }
    }

    private static Map<FrameOutcome, Integer> talk(
            VoiceCall call, FrameEncryptor encryptor, AtomicBoolean stop) {
        Map<FrameOutcome, Integer> outcomes = new EnumMap<>(FrameOutcome.class);
        byte[] frame = new byte[160];
        var decryptor = call.session(TWO).decryptor(ONE);
        while (!stop.get()) {
            ByteBuffer sent = ByteBuffer.allocate(frame.length + FrameEncryptor.OVERHEAD);
            outcomes.merge(encryptor.encrypt(ByteBuffer.wrap(frame), sent), 1, Integer::sum);
            ByteBuffer heard = ByteBuffer.allocate(sent.position());
            outcomes.merge(decryptor.decrypt(sent.flip(), heard), 1, Integer::sum);
            assertThat(Arrays.copyOf(heard.array(), heard.position())).isEqualTo(frame);
        }
        return outcomes;
    }
}
