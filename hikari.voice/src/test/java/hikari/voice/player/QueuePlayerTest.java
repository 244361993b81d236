package hikari.voice.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.voice.audio.OpusSource;
import hikari.api.voice.audio.Playback;
import hikari.api.voice.audio.PlaybackEnd;
import hikari.api.voice.audio.PlayerListener;
import hikari.testkit.Waiting;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueuePlayerTest {
    private static final byte[] SILENCE = {(byte) 0xF8, (byte) 0xFF, (byte) 0xFE};

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final ByteBuffer frame = ByteBuffer.allocate(OpusSource.MAX_FRAME);
    private volatile boolean alive = true;
    private final QueuePlayer player =
            new QueuePlayer(() -> {
                if (!alive) {
                    throw new ComponentStateConflictException("not alive");
                }
            });

    @BeforeEach
    void open() {
        player.open();
        player.listen(
                new PlayerListener() {
                    @Override
                    public void started(Playback playback) {
                        told.add("started " + playback.source());
                    }

                    @Override
                    public void ended(Playback playback, PlaybackEnd end) {
                        told.add(
                                "%s %s"
                                        .formatted(
                                                end.getClass().getSimpleName(), playback.source()));
                    }

                    @Override
                    public void queueEmptied() {
                        told.add("empty");
                    }
                });
    }

    @Test
    void whatIsQueuedIsPlayedInOrderWithoutAGap() {
        player.enqueue(new Letters("a", 2));
        player.enqueue(new Letters("b", 1));
        assertThat(player.queue()).hasSize(1);
        assertThat(pulls(4)).isEqualTo("aab-");
        assertTold(
                "started a",
                "Finished a",
                "closed a",
                "started b",
                "Finished b",
                "closed b",
                "empty");
    }

    @Test
    void playReplacesWhatPlaysAndKeepsTheQueue() {
        player.enqueue(new Letters("a", 9));
        player.enqueue(new Letters("b", 1));
        pulls(1);
        var playback = player.play(new Letters("c", 1));
        assertThat(player.current()).contains(playback);
        assertThat(pulls(3)).isEqualTo("cb-");
    }

    @Test
    void pausingReadsNothingAndResumingGoesOnWhereItWas() {
        var playback = player.play(new Letters("a", 3));
        assertThat(pulls(1)).isEqualTo("a");
        player.pause();
        assertThat(player.isPaused()).isTrue();
        assertThat(pulls(5)).isEqualTo("-----");
        assertThat(playback.played()).isEqualTo(Duration.ofMillis(20));
        player.resume();
        assertThat(player.isPaused()).isFalse();
        assertThat(pulls(3)).isEqualTo("aa-");
        assertThat(playback.end()).contains(new PlaybackEnd.Finished());
    }

    @Test
    void skippingGoesOnWithTheNextAndStoppingEndsAll() {
        player.enqueue(new Letters("a", 9));
        player.enqueue(new Letters("b", 9));
        player.enqueue(new Letters("c", 9));
        player.skip();
        assertThat(pulls(1)).isEqualTo("b");
        player.stop();
        assertThat(pulls(1)).isEqualTo("-");
        assertThat(player.current()).isEmpty();
        assertThat(player.queue()).isEmpty();
        player.skip();
    }

    @Test
    void oneCanBeTakenOutOfTheQueue() {
        player.enqueue(new Letters("a", 1));
        var second = player.enqueue(new Letters("b", 1));
        player.enqueue(new Letters("c", 1));
        player.remove(second);
        player.remove(second);
        assertThat(second.end()).contains(new PlaybackEnd.Stopped());
        assertThat(pulls(3)).isEqualTo("ac-");
    }

    @Test
    void whatPlaysCanBeTakenOutToo() {
        var first = player.enqueue(new Letters("a", 9));
        player.enqueue(new Letters("b", 1));
        assertThat(pulls(1)).isEqualTo("a");
        player.remove(first);
        assertThat(first.end()).contains(new PlaybackEnd.Stopped());
        assertThat(pulls(2)).isEqualTo("b-");
    }

    @Test
    void silenceIsKeptForAsLongAsWasAskedForAndReadsNothing() {
        player.play(new Letters("a", 2));
        player.silence(Duration.ofMillis(41));
        assertThat(pulls(5)).isEqualTo("---aa");
        assertThatThrownBy(() -> player.silence(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void silentFramesArePassedOverOnRequestAndOnlyUpToTheNextSound() {
        var frames = new int[1];
        player.play(into -> {
            int number = frames[0]++;
            if (number < 60 || number == 61) {
                into.put(SILENCE);
                return SILENCE.length;
            }
            into.put((byte) 'x');
            return 1;
        });
        player.skipSilence();
        assertThat(pulls(1)).isEqualTo("-");
        assertThat(pulls(1)).isEqualTo("x");
        assertThat(pulls(2)).isEqualTo("sx");
    }

    @Test
    void aSourceThatThrowsOrWritesTooMuchEndsAloneAndIsNamed() {
        var thrown = new LinkageError("on purpose");
        var first =
                player.enqueue(into -> {
                    throw thrown;
                });
        var second = player.enqueue(into -> OpusSource.MAX_FRAME + 1);
        player.enqueue(new Letters("a", 1));
        assertThat(pulls(2)).isEqualTo("a-");
        assertThat(first.end()).contains(new PlaybackEnd.Failed(thrown));
        assertThat(second.end().orElseThrow()).isInstanceOf(PlaybackEnd.Failed.class);
    }

    @Test
    void aSourceThatHasNothingNowIsAskedAgain() {
        var asked = new int[1];
        player.play(into -> {
            if (asked[0]++ < 2) {
                return OpusSource.NOTHING_NOW;
            }
            into.put((byte) 'x');
            return 1;
        });
        assertThat(pulls(3)).isEqualTo("--x");
    }

    @Test
    void theEndOfTheConnectionEndsAllAndWhatComesTooLateIsClosed() {
        player.enqueue(new Letters("a", 9));
        player.enqueue(new Letters("b", 9));
        player.close();
        assertTold("started a", "ConnectionClosed b", "closed b", "ConnectionClosed a", "closed a");
        var late = player.play(new Letters("c", 9));
        assertThat(late.end()).contains(new PlaybackEnd.ConnectionClosed());
        alive = false;
        assertThatThrownBy(() -> player.play(new Letters("d", 9)))
                .isInstanceOf(ComponentStateConflictException.class);
        Waiting.until(() -> told.containsAll(List.of("closed c", "closed d")));
        assertThat(told).doesNotContain("empty");
    }

    @Test
    void aListenerMayCallThePlayerAndThrow() {
        player.listen(
                new PlayerListener() {
                    @Override
                    public void queueEmptied() {
                        player.enqueue(new Letters("z", 1));
                        throw new IllegalStateException("on purpose");
                    }
                });
        player.play(new Letters("a", 1));
        assertThat(pulls(2)).isEqualTo("a-");
        Waiting.until(() -> player.current().isPresent());
        assertThat(pulls(1)).isEqualTo("z");
    }

    @Test
    void aListenerThatLacksAClassKeepsNobodyFromBeingTold() {
        player.listen(
                new PlayerListener() {
                    @Override
                    public void started(Playback playback) {
                        throw new LinkageError("on purpose");
                    }
                });
        player.play(new Letters("a", 1));
        assertThat(pulls(2)).isEqualTo("a-");
        assertTold("started a", "Finished a", "closed a", "empty");
    }

    @Test
    void aSubscriptionThatEndsTwiceEndsNoOtherOfTheSameListener() {
        var count = new AtomicInteger();
        var listener =
                new PlayerListener() {
                    @Override
                    public void started(Playback playback) {
                        count.incrementAndGet();
                    }
                };
        var first = player.listen(listener);
        player.listen(listener);
        first.close();
        first.close();
        player.play(new Letters("a", 1));
        pulls(2);
        assertTold("started a", "Finished a", "closed a", "empty");
        assertThat(count).hasValue(1);
    }

    @Test
    void aSourceThatSkipsItselfWhileItIsReadEndsOnce() {
        player.enqueue(into -> {
            player.skip();
            return OpusSource.ENDED;
        });
        player.enqueue(new Letters("b", 1));
        assertThat(pulls(2)).isEqualTo("b-");
    }

    /// What comes in so many slots: the first byte as a letter, `s` for silence, `-` for nothing.
    private String pulls(int count) {
        var seen = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int length = player.pull(frame.clear());
            seen.append(length == 0 ? '-' : length == 3 ? 's' : (char) frame.get(0));
        }
        return seen.toString();
    }

    /// Closing runs before the next is told, in any case once.
    private void assertTold(String... expected) {
        Waiting.until(() -> told.size() >= expected.length);
        assertThat(told).containsExactlyInAnyOrder(expected);
    }

    private final class Letters implements OpusSource {
        private final String name;
        private int left;

        Letters(String name, int count) {
            this.name = name;
            this.left = count;
        }

        @Override
        public int read(ByteBuffer into) {
            if (left-- == 0) {
                return ENDED;
            }
            into.put((byte) name.charAt(0));
            return 1;
        }

        @Override
        public void close() {
            told.add("closed " + name);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
