package hikari.voice.pacing;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.voice.audio.PacketSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The wheel, turned by the test.
class WheelTest {
    private static final long MILLI = 1_000_000;

    private final Wheel wheel = new Wheel(0);
    private DatagramChannel sink;
    private DatagramChannel socket;

    @BeforeEach
    void open() throws IOException {
        sink =
                DatagramChannel.open()
                        .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        socket = DatagramChannel.open().connect(sink.getLocalAddress());
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        sink.close();
    }

    @Test
    void eachConnectionSendsEveryTwentyMilliseconds() {
        var sources = add(50);
        for (long now = 0; now < 1_000 * MILLI; now += MILLI) {
            wheel.turn(now);
        }
        assertThat(sources).allMatch(source -> source.asked == 50);
    }

    @Test
    void connectionsAreSpreadOverTheSlots() {
        var sources = add(40);
        var most = 0;
        for (long now = 0; now < 20 * MILLI; now += MILLI) {
            long before = asked(sources);
            wheel.turn(now);
            most = (int) Math.max(most, asked(sources) - before);
        }
        assertThat(most).isEqualTo(2);
    }

    @Test
    void afterAStallAtMostThreeOverduePacketsAreSentAtOnce() {
        var sources = add(30);
        wheel.turn(19 * MILLI);
        assertThat(sources).allMatch(source -> source.asked == 1);
        wheel.turn(5_000 * MILLI);
        assertThat(sources).allMatch(source -> source.asked == 1 + Wheel.CATCH_UP);
        wheel.turn(5_020 * MILLI);
        assertThat(sources).allMatch(source -> source.asked == 2 + Wheel.CATCH_UP);
    }

    @Test
    void aShortStallIsMadeUpForWhole() {
        var sources = add(20);
        wheel.turn(19 * MILLI);
        wheel.turn(59 * MILLI);
        assertThat(sources).allMatch(source -> source.asked == 3);
    }

    @Test
    void whoWasTakenOutIsNotAskedAnyMore() {
        var first = new Counting();
        var member = wheel.add(socket, first);
        var second = add(1).getFirst();
        wheel.turn(19 * MILLI);
        wheel.remove(member);
        member.end();
        wheel.turn(39 * MILLI);
        assertThat(first.asked).isOne();
        assertThat(second.asked).isEqualTo(2);
        assertThat(wheel.size()).isOne();
    }

    @Test
    void aSourceThatThrowsIsAskedNoMoreAndHarmsNobody() {
        var failing =
                new Counting() {
                    @Override
                    public boolean next(ByteBuffer packet) {
                        super.next(packet);
                        throw new LinkageError("on purpose");
                    }
                };
        wheel.add(socket, failing);
        var other = add(1).getFirst();
        wheel.turn(19 * MILLI);
        wheel.turn(39 * MILLI);
        assertThat(other.asked).isEqualTo(2);
        assertThat(failing.asked).isOne();
    }

    @Property(tries = 100)
    void howeverItIsTurnedNobodySendsFasterThanItsShareAndTheCatchUp(
            @ForAll @IntRange(min = 1, max = 60) int connections,
            @ForAll List<@IntRange(min = 1, max = 500) Integer> steps)
            throws IOException {
        var turned = new WheelTest();
        turned.open();
        var sources = turned.add(connections);
        long now = 0;
        for (int step : steps) {
            now += step * MILLI;
            turned.wheel.turn(now);
        }
        long share = now / (20 * MILLI) + 1;
        assertThat(sources).allMatch(source -> source.asked <= share + 1);
        Map<Long, Long> spread =
                sources.stream()
                        .collect(Collectors.groupingBy(s -> s.asked, Collectors.counting()));
        assertThat(
                        spread.keySet().stream().mapToLong(Long::longValue).max().orElse(0)
                                - spread.keySet().stream()
                                        .mapToLong(Long::longValue)
                                        .min()
                                        .orElse(0))
                .isLessThanOrEqualTo(steps.size());
        turned.close();
    }

    private List<Counting> add(int count) {
        var sources = new ArrayList<Counting>();
        for (int i = 0; i < count; i++) {
            var source = new Counting();
            sources.add(source);
            wheel.add(socket, source);
        }
        return sources;
    }

    private static long asked(List<Counting> sources) {
        return sources.stream().mapToLong(source -> source.asked).sum();
    }

    private static class Counting implements PacketSource {
        long asked;

        @Override
        public boolean next(ByteBuffer packet) {
            asked++;
            packet.put((byte) 1);
            return true;
        }

        @Override
        public void notSent(IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
