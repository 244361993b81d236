package hikari.voice.dave.frame;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.voice.dave.FrameOutcome;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// What time and long epochs do to frames.
class FrameKeysTest {
    private static final Snowflake SENDER = Snowflake.of(1);
    private static final Snowflake RECEIVER = Snowflake.of(2);
    private static final long GENERATION = 1 << 24;
    private static final Duration LONG = Duration.ofDays(400);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1000); // clocks wrap
    private final FrameKeys sender = new FrameKeys(nanos::get);
    private final FrameKeys receiver = new FrameKeys(nanos::get);

    private static byte[] secret(int seed) {
        byte[] secret = new byte[16];
        Arrays.fill(secret, (byte) seed);
        return secret;
    }

    /// Both go to an epoch in which the sender has sent so many frames.
    private void epoch(int seed, long frames) {
        Map<Snowflake, byte[]> secrets = Map.of(SENDER, secret(seed), RECEIVER, secret(-seed));
        sender.prepare(new EpochKeys(secrets, SENDER, frames)).execute();
        receiver.prepare(new EpochKeys(secrets, RECEIVER));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private byte[] send() {
        ByteBuffer out = ByteBuffer.allocate(64);
        assertThat(sender.encryptor().encrypt(ByteBuffer.wrap(new byte[] {1, 2, 3}), out))
                .isEqualTo(FrameOutcome.DONE);
        return Arrays.copyOf(out.array(), out.position());
    }

    private FrameOutcome hear(byte[] frame) {
        return receiver.decryptor(SENDER)
                .decrypt(ByteBuffer.wrap(frame), ByteBuffer.allocate(frame.length));
    }

    @Test
    void oldKeysLiveTenSecondsAfterNewOnesHaveCome() {
        epoch(1, 0);
        List<byte[]> old = List.of(send(), send(), send());
        pass(Duration.ofHours(1));
        assertThat(hear(old.get(0))).isEqualTo(FrameOutcome.DONE);
        epoch(2, 0);
        pass(Duration.ofSeconds(10).minusNanos(1));
        assertThat(hear(old.get(1))).isEqualTo(FrameOutcome.DONE);
        pass(Duration.ofNanos(1));
        assertThat(hear(old.get(2)).isWritten()).isFalse();
        assertThat(hear(send())).isEqualTo(FrameOutcome.DONE);
    }

    @Test
    void aReplayAcrossEpochsIsOne() {
        epoch(1, 0);
        byte[] frame = send();
        assertThat(hear(frame)).isEqualTo(FrameOutcome.DONE);
        epoch(2, 0);
        assertThat(hear(frame)).isEqualTo(FrameOutcome.REPLAYED);
    }

    @Test
    void plainFramesPassTenSecondsIntoEncryption() {
        byte[] plain = {1, 2, 3, 4};
        assertThat(hear(plain)).isEqualTo(FrameOutcome.NOT_ENCRYPTED);
        receiver.preparePassing();
        pass(LONG);
        assertThat(hear(plain)).isEqualTo(FrameOutcome.PASSED);
        epoch(1, 0);
        pass(Duration.ofSeconds(10).minusNanos(1));
        assertThat(hear(plain)).isEqualTo(FrameOutcome.PASSED);
        pass(Duration.ofNanos(1));
        assertThat(hear(plain)).isEqualTo(FrameOutcome.NOT_ENCRYPTED);
    }

    @Test
    void generationsFollowEachOtherAndTheLastOneLivesTenSeconds() {
        epoch(1, GENERATION - 3);
        pass(LONG);
        byte[] last = send();
        byte[] lost = send();
        byte[] late = send();
        assertThat(hear(last)).isEqualTo(FrameOutcome.DONE);
        assertThat(hear(late)).isEqualTo(FrameOutcome.DONE);
        assertThat(hear(lost)).isEqualTo(FrameOutcome.DONE);
        assertThat(hear(lost)).isEqualTo(FrameOutcome.REPLAYED);
    }

    @Test
    void anOldGenerationIsForgotten() {
        epoch(1, GENERATION - 4);
        pass(LONG);
        byte[] first = send();
        byte[] lost = send();
        send();
        byte[] next = send();
        assertThat(hear(first)).isEqualTo(FrameOutcome.DONE);
        assertThat(hear(next)).isEqualTo(FrameOutcome.DONE);
        pass(Duration.ofSeconds(10));
        assertThat(hear(lost).isWritten()).isFalse();
    }

    @Test
    void noncesWrapAndGenerationsGoOn() {
        epoch(1, 0);
        pass(LONG);
        Map<Snowflake, byte[]> secrets = Map.of(SENDER, secret(1), RECEIVER, secret(-1));
        for (long frames : new long[] {200 * GENERATION, 256 * GENERATION - 2, 300 * GENERATION}) {
            sender.prepare(new EpochKeys(secrets, SENDER, frames)).execute();
            for (int i = 0; i < 4; i++) {
                assertThat(hear(send())).isEqualTo(FrameOutcome.DONE);
            }
            pass(Duration.ofSeconds(11));
        }
    }

    @Test
    void tooManyGenerationsAreNotSkipped() {
        epoch(1, 251 * GENERATION);
        pass(LONG);
        assertThat(hear(send())).isEqualTo(FrameOutcome.NO_KEY);
        epoch(2, 250 * GENERATION - 1);
        pass(LONG);
        assertThat(hear(send())).isEqualTo(FrameOutcome.DONE);
    }

    @Test
    void aGenerationThatNobodyCanHaveReachedIsNotDerived() {
        epoch(1, GENERATION);
        assertThat(hear(send())).isEqualTo(FrameOutcome.NO_KEY);
        pass(Duration.ofSeconds(GENERATION / 170 + 1));
        assertThat(hear(send())).isEqualTo(FrameOutcome.DONE);
    }

    @Test
    void aThousandMissingFramesMayStillCome() {
        epoch(1, 0);
        assertThat(hear(send())).isEqualTo(FrameOutcome.DONE);
        List<byte[]> missing = new ArrayList<>();
        for (int i = 0; i < 1001; i++) {
            missing.add(send());
        }
        assertThat(hear(send())).isEqualTo(FrameOutcome.DONE);
        assertThat(hear(missing.get(0))).isEqualTo(FrameOutcome.REPLAYED);
        for (byte[] each : missing.subList(1, 1001)) {
            assertThat(hear(each)).isEqualTo(FrameOutcome.DONE);
        }
    }

    @Test
    void theLastOfManyFastEpochsAreKept() {
        List<byte[]> frames = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            epoch(i, 0);
            frames.add(send());
        }
        assertThat(hear(frames.get(0)).isWritten()).isFalse();
        assertThat(hear(frames.get(50))).isEqualTo(FrameOutcome.DONE);
        assertThat(hear(frames.get(99))).isEqualTo(FrameOutcome.DONE);
    }

    @Test
    void aDecryptorStaysTheSameWhileItsUserHasKeys() {
        epoch(1, 0);
        var decryptor = receiver.decryptor(SENDER);
        epoch(2, 0);
        assertThat(receiver.decryptor(SENDER)).isSameAs(decryptor);
    }
}
