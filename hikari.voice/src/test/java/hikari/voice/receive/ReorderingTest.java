package hikari.voice.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReorderingTest {
    private final List<String> told = new ArrayList<>();
    private final List<Integer> times = new ArrayList<>();
    private final Reordering reordering =
            new Reordering(
                    new Sink() {
                        @Override
                        public void frame(int sequence, int timestamp, byte[] opus) {
                            told.add("+" + sequence);
                            times.add(timestamp);
                        }

                        @Override
                        public void lost(int sequence, int timestamp) {
                            told.add("-" + sequence);
                            times.add(timestamp);
                        }
                    });

    private boolean offer(int sequence, long now) {
        return reordering.offer(sequence & 0xFFFF, sequence * 960, new byte[1], now);
    }

    @Test
    void aPacketThatIsAloneIsToldAtOnce() {
        assertThat(offer(5, 0)).isTrue();
        assertThat(told).containsExactly("+5");
        assertThat(reordering.givesUpAt()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void packetsThatOvertookEachOtherAreToldInOrderAcrossTheTurnOfNumbers() {
        for (int sequence : List.of(65_533, 65_535, 65_534, 65_537, 65_536)) {
            assertThat(offer(sequence, 0)).isTrue();
        }
        assertThat(told).containsExactly("+65533", "+65534", "+65535", "+0", "+1");
    }

    @Test
    void theThirdLaterPacketEndsTheWaitForAMissingOne() {
        offer(1, 0);
        offer(3, 0);
        offer(4, 0);
        assertThat(told).containsExactly("+1");
        offer(5, 0);
        assertThat(told).containsExactly("+1", "-2", "+3", "+4", "+5");
        assertThat(offer(2, 0)).isFalse();
    }

    @Test
    void whatIsLostHasTheTimeThatItWouldHaveHad() {
        offer(1, 0);
        offer(4, 0);
        reordering.settle(Reordering.PATIENCE);
        reordering.settle(2 * Reordering.PATIENCE);
        assertThat(told).containsExactly("+1", "-2", "-3", "+4");
        assertThat(times).containsExactly(960, 2 * 960, 3 * 960, 4 * 960);
    }

    @Test
    void timeEndsTheWaitForAMissingOne() {
        offer(1, 0);
        offer(3, 1_000);
        assertThat(reordering.givesUpAt()).isEqualTo(1_000 + Reordering.PATIENCE);
        reordering.settle(Reordering.PATIENCE);
        assertThat(told).containsExactly("+1");
        reordering.settle(1_000 + Reordering.PATIENCE);
        assertThat(told).containsExactly("+1", "-2", "+3");
    }

    @Test
    void aLongGapIsANewBeginningAndNotAThousandLosses() {
        offer(1, 0);
        offer(3, 0);
        offer(5_000, 0);
        assertThat(told).containsExactly("+1", "-2", "+3", "+5000");
        offer(10, 0);
        assertThat(told).endsWith("+5000", "+10");
    }

    @Property(tries = 300)
    void whatIsToldIsInOrderWithoutGapAndNothingTwice(
            @ForAll long seed, @ForAll @IntRange(max = 65_535) int first) {
        var random = new Random(seed);
        var test = new ReorderingTest();
        var sent = new ArrayList<>(IntStream.range(0, 200).boxed().toList());
        sent.removeIf(i -> i > 0 && random.nextInt(10) == 0);
        for (int i = 2; i < sent.size(); i++) {
            int other = Math.max(1, i - random.nextInt(3));
            sent.add(other, sent.remove(i));
        }
        for (int number : sent) {
            test.offer(first + number, 0);
            if (random.nextInt(4) == 0) {
                assertThat(test.offer(first + number, 0)).isFalse();
            }
        }
        test.reordering.settle(Reordering.PATIENCE);
        for (int i = 0; i < test.told.size(); i++) {
            assertThat(test.told.get(i).substring(1))
                    .isEqualTo(Integer.toString(first + i & 0xFFFF));
        }
        assertThat(test.told).hasSizeGreaterThan(150);
    }
}
