package hikari.voice.dave.frame;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.voice.dave.FrameOutcome;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Frames from anybody.
class FrameProperties {
    private static final Snowflake USER = Snowflake.of(1);

    private static FrameKeys keys() {
        var keys = new FrameKeys(() -> 0);
        keys.prepare(new EpochKeys(Map.of(USER, new byte[16]), USER)).execute();
        return keys;
    }

    @Property(tries = 2000)
    void whateverComesIsRefusedWithoutAnError(@ForAll @Size(max = 400) byte[] frame) {
        FrameOutcome outcome =
                keys().decryptor(USER)
                        .decrypt(ByteBuffer.wrap(frame), ByteBuffer.allocate(frame.length));
        assertThat(outcome.isWritten()).isFalse();
    }

    @Property(tries = 2000)
    void whateverEndsAsAFrameIsRefusedWithoutAnError(
            @ForAll @Size(max = 300) byte[] start, @ForAll byte size) {
        byte[] frame = Arrays.copyOf(start, start.length + 3);
        frame[start.length] = size;
        frame[start.length + 1] = (byte) 0xfa;
        frame[start.length + 2] = (byte) 0xfa;
        FrameOutcome outcome =
                keys().decryptor(USER)
                        .decrypt(ByteBuffer.wrap(frame), ByteBuffer.allocate(frame.length));
        assertThat(outcome.isWritten()).isFalse();
    }

    /// A video's frame has ranges that are not encrypted; none of ours has, so one is made by hand.
    @Property(tries = 300)
    void rangesThatAreNotEncryptedComeBackInTheirPlaces(
            @ForAll @Size(min = 30, max = 120) byte[] frame,
            @ForAll @IntRange(max = 14) int from,
            @ForAll @IntRange(min = 1, max = 10) int length) {
        int second = from + length;
        var scratch = new Scratch();
        System.arraycopy(frame, 0, scratch.frame, 0, frame.length);
        scratch.takeInput(0, from);
        scratch.takeClear(from, length);
        scratch.takeClear(second, 2);
        scratch.takeInput(second + 2, frame.length - second - 2);
        byte[] key = new KeyRatchet(new byte[16]).next();
        new FrameCipher(key).encrypt(1, scratch);
        ByteBuffer sent = ByteBuffer.allocate(frame.length + 8 + 1 + 4 + 3);
        sent.put(scratch.output, 0, from).put(frame, from, length + 2);
        sent.put(scratch.output, from, frame.length - second - 2);
        sent.put(scratch.output, scratch.inputLength, 8);
        sent.put(new byte[] {1, (byte) from, (byte) length, (byte) second, 2});
        sent.put(new byte[] {16, (byte) 0xfa, (byte) 0xfa}).flip();
        ByteBuffer out = ByteBuffer.allocate(sent.remaining());
        assertThat(keys().decryptor(USER).decrypt(sent, out)).isEqualTo(FrameOutcome.DONE);
        assertThat(Arrays.copyOf(out.array(), out.position())).isEqualTo(frame);
    }

    /// The window against a model that keeps everything.
    @Property(tries = 500)
    void theWindowTakesEachNonceOnceAndOnlyAThousandOldOnes(
            @ForAll @Size(max = 200) List<@IntRange(max = 2500) Integer> nonces) {
        var window = new NonceWindow();
        Set<Long> taken = new HashSet<>();
        TreeSet<Long> missing = new TreeSet<>();
        long highest = -1;
        for (long nonce : nonces) {
            boolean expected = nonce > highest || missing.contains(nonce);
            assertThat(window.accepts(nonce)).isEqualTo(expected);
            if (!expected) {
                continue;
            }
            assertThat(taken.add(nonce)).isTrue();
            window.note(nonce);
            missing.remove(nonce);
            for (long each = highest + 1; each < nonce; each++) {
                missing.add(each);
            }
            highest = Math.max(highest, nonce);
            while (missing.size() > 1000) {
                missing.pollFirst();
            }
        }
    }

    @Property(tries = 300)
    void numbersOfAnySizeAreReadBack(@ForAll int nonce, @ForAll @ByteRange byte first) {
        var keys = new FrameKeys(() -> 0);
        long frames = Integer.toUnsignedLong(nonce) - 1;
        if (frames < 0 || frames >>> 24 > 250) {
            return;
        }
        keys.prepare(new EpochKeys(Map.of(USER, new byte[] {first, 2, 3}), USER, frames)).execute();
        ByteBuffer out = ByteBuffer.allocate(64);
        keys.encryptor().encrypt(ByteBuffer.wrap(new byte[5]), out);
        var parsed = new ProtocolFrame();
        var scratch = new Scratch();
        System.arraycopy(out.array(), 0, scratch.frame, 0, out.position());
        assertThat(parsed.parse(scratch, out.position())).isTrue();
        assertThat(parsed.nonce()).isEqualTo(nonce);
        assertThat(scratch.inputLength).isEqualTo(5);
    }
}
