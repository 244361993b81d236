package hikari.voice.receive;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.voice.audio.AudioReceiver;
import hikari.api.voice.dave.FrameDecryptor;
import hikari.api.voice.dave.FrameOutcome;
import hikari.voice.crypto.Mode;
import hikari.voice.rtp.RtpHeader;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HearingTest {
    private static final Snowflake ADA = Snowflake.of(1);
    private static final byte[] SECRET = new byte[32];
    private static final long MILLISECOND = 1_000_000;

    private final List<String> heard = new ArrayList<>();
    private final ReceiveCounts counts = new ReceiveCounts();
    private final List<AudioReceiver> receivers = new ArrayList<>();
    private final Hearing hearing;
    private final List<Integer> lengths = new ArrayList<>();
    private int decrypted;
    private int counter;

    /// Frames of an epoch begin with its number; those of later ones have no key yet.
    private int epoch = 1;

    private FrameOutcome missing = FrameOutcome.NO_KEY;

    private final Speakers speakers = new Speakers();

    HearingTest() {
        speakers.sends(ADA, 7);
        receivers.add(frame -> {
            lengths.add(frame.opus().remaining());
            heard.add(
                    frame.opus().hasRemaining()
                            ? "+" + frame.opus().get(1)
                            : "-" + frame.sequence());
        });
        FrameDecryptor decryptor = this::decrypt;
        hearing =
                new Hearing(
                        new Inlet(Mode.AES_256_GCM.open(SECRET), user -> decryptor),
                        speakers,
                        receivers,
                        counts);
    }

    private FrameOutcome decrypt(ByteBuffer frame, ByteBuffer out) {
        decrypted++;
        if (frame.get(frame.position()) > epoch) {
            return missing;
        }
        out.put(frame);
        return FrameOutcome.DONE;
    }

    private void send(int number, int ofEpoch, long now) {
        sendFrom(7, number, ofEpoch, now);
    }

    private void sendFrom(int ssrc, int number, int ofEpoch, long now) {
        var packet = new byte[64];
        RtpHeader.write(packet, number, number * RtpHeader.SAMPLES, ssrc);
        var body = new byte[] {(byte) ofEpoch, (byte) number};
        int length =
                Mode.AES_256_GCM
                        .open(SECRET)
                        .seal(RtpHeader.SIZE, packet, body, body.length, counter++);
        hearing.packet(packet, length, now);
    }

    /// To the keys before, a frame of the next epoch may look like anything.
    @ParameterizedTest
    @EnumSource(names = {"NO_KEY", "FORGED", "REPLAYED", "NOT_ENCRYPTED"})
    void framesThatCameBeforeTheirKeyAreHeardInOrderOnceItIsThere(FrameOutcome outcome) {
        missing = outcome;
        send(1, 1, 0);
        for (int number = 2; number <= 6; number++) {
            send(number, 2, number * 20 * MILLISECOND);
        }
        assertThat(heard).containsExactly("+1");
        epoch = 2;
        send(7, 2, 140 * MILLISECOND);
        assertThat(heard).containsExactly("+1", "+2", "+3", "+4", "+5", "+6", "+7");
        assertThat(counts.lost()).isZero();
        assertThat(counts.refused()).isZero();
    }

    @Test
    void theLastFramesBeforeAPauseAreHeardWithoutAnotherPacket() {
        send(1, 1, 0);
        send(2, 2, 20 * MILLISECOND);
        epoch = 2;
        assertThat(hearing.patienceMillis(20 * MILLISECOND)).isBetween(1, 260);
        hearing.settle(280 * MILLISECOND);
        assertThat(heard).containsExactly("+1", "+2");
        assertThat(hearing.patienceMillis(280 * MILLISECOND)).isZero();
    }

    @Test
    void framesThatCameBeforeTheirSenderWasNamedAreHeard() {
        speakers.clear();
        send(1, 1, 0);
        send(2, 1, 20 * MILLISECOND);
        speakers.sends(ADA, 7);
        send(3, 1, 40 * MILLISECOND);
        assertThat(heard).containsExactly("+1", "+2", "+3");
        assertThat(counts.refused()).isZero();
    }

    @Test
    void extensionsAndPaddingAreNotHeard() {
        var head =
                ByteBuffer.allocate(RtpHeader.SIZE + 4)
                        .put((byte) 0xB0)
                        .put((byte) 0x78)
                        .putShort((short) 1)
                        .putInt(RtpHeader.SAMPLES)
                        .putInt(7)
                        .putShort((short) 0xBEDE)
                        .putShort((short) 1);
        var packet = Arrays.copyOf(head.array(), 64);
        byte[] body = {9, 9, 9, 9, 1, 42, 0, 2};
        int length =
                Mode.AES_256_GCM.open(SECRET).seal(head.capacity(), packet, body, body.length, 0);
        hearing.packet(packet, length, 0);
        assertThat(heard).containsExactly("+42");
        assertThat(lengths).containsExactly(2);
    }

    @Test
    void whereNobodyListensNothingIsDecrypted() {
        receivers.clear();
        send(1, 1, 0);
        assertThat(counts.received()).isEqualTo(1);
        assertThat(decrypted).isZero();
    }

    @Test
    void aCrowdOfUnnamedSendersIsHeldWithinABound() {
        speakers.clear();
        for (int ssrc = 1; ssrc <= 1_000; ssrc++) {
            sendFrom(ssrc, 1, 1, 0);
        }
        assertThat(counts.refused()).isEqualTo(1_000 - 16);
    }

    @Test
    void aFrameThatComesTwiceIsRefusedOnce() {
        send(1, 1, 0);
        send(1, 1, 0);
        hearing.settle(1_000 * MILLISECOND);
        assertThat(heard).containsExactly("+1");
        assertThat(counts.refused()).isEqualTo(1);
    }

    @Test
    void framesWhoseKeyNeverComesAreRefused() {
        for (int number = 1; number <= 40; number++) {
            send(number, 2, number * MILLISECOND);
        }
        hearing.settle(1_000 * MILLISECOND);
        assertThat(heard).isEmpty();
        assertThat(counts.refused()).isEqualTo(40);
        assertThat(hearing.patienceMillis(1_000 * MILLISECOND)).isZero();
    }

    @Test
    void aReceiverThatLacksAClassKeepsNobodyFromHearing() {
        receivers.addFirst(frame -> {
            throw new LinkageError("on purpose");
        });
        send(1, 1, 0);
        send(2, 1, 0);
        assertThat(heard).containsExactly("+1", "+2");
    }
}
