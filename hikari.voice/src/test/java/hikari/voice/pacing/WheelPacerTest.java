package hikari.voice.pacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.voice.audio.AudioSubscription;
import hikari.api.voice.audio.PacketSource;
import hikari.testkit.Waiting;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Threads of wheels, for which time stands still.
@Timeout(60)
class WheelPacerTest {
    private static final PacketSource SILENT =
            new PacketSource() {
                @Override
                public boolean next(ByteBuffer packet) {
                    return false;
                }

                @Override
                public void notSent(IOException failure) {
                    throw new AssertionError(failure);
                }
            };

    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final WheelPacer pacer =
            new WheelPacer(
                    new PacingTime() {
                        @Override
                        public long nanos() {
                            return 0;
                        }

                        @Override
                        public void waitUntil(long nanos) {
                            threads.add(Thread.currentThread());
                            LockSupport.park();
                        }
                    });
    private DatagramChannel socket;

    @BeforeEach
    void open() throws IOException {
        socket = DatagramChannel.open();
    }

    @AfterEach
    void close() throws IOException {
        pacer.close();
        socket.close();
    }

    @Test
    void aThreadServes500ConnectionsAndEndsWithTheLastOfThem() {
        var first = add(500);
        Waiting.until(() -> threads.size() == 1);
        var second = add(1);
        Waiting.until(() -> threads.size() == 2);

        first.removeFirst().close();
        first.addAll(add(1)); // to where there is room again
        second.forEach(AudioSubscription::close);
        Waiting.until(() -> alive() == 1);
        first.forEach(AudioSubscription::close);
        Waiting.until(() -> alive() == 0);
        assertThat(threads).hasSize(2);
    }

    @Test
    void aConnectionThatIsTakenOutTwiceTakesNoOtherWithIt() {
        var two = add(2);
        Waiting.until(() -> threads.size() == 1);
        two.getFirst().close();
        two.getFirst().close();
        assertThat(alive()).isEqualTo(1);
        two.getLast().close();
        Waiting.until(() -> alive() == 0);
    }

    @Test
    void aPacerThatIsClosedHasNoThreadAndTakesNobody() {
        var left = add(1).getFirst();
        Waiting.until(() -> threads.size() == 1);
        pacer.close();
        Waiting.until(() -> alive() == 0);
        assertThatThrownBy(() -> add(1)).isInstanceOf(IllegalStateException.class);
        left.close();
    }

    private List<AudioSubscription> add(int count) {
        var added = new ArrayList<AudioSubscription>();
        for (int i = 0; i < count; i++) {
            added.add(pacer.add(socket, SILENT));
        }
        return added;
    }

    private long alive() {
        return threads.stream().filter(Thread::isAlive).count();
    }
}
