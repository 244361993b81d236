package hikari.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DispatchRingTest {
    private final DispatchRing ring = new DispatchRing(8, 1 << 20);
    private final DispatchRing.Batch batch = new DispatchRing.Batch(8);

    private void add(int count) {
        for (int i = 0; i < count; i++) {
            ring.add(StrangeEvents.unknownEvent(), true);
        }
    }

    @Test
    void whatIsTakenButNotWrittenKeepsItsPlace() {
        add(4);
        assertThat(ring.take(batch)).isEqualTo(4);
        assertThat(ring.isFull()).isTrue();
        ring.noteWritten(2);
        assertThat(ring.isFull()).isFalse();
        assertThat(ring.hasMuchRoom()).isTrue();
        assertThat(ring.first()).isEqualTo(1);
    }

    @Test
    void aRewindMakesWhatWasWrittenUnsentAgain() {
        add(4);
        ring.take(batch);
        ring.noteWritten(4);
        ring.rewind(1);
        assertThat(ring.hasUnsent()).isTrue();
        add(1);
        assertThat(ring.isFull()).isTrue();
        assertThat(ring.take(batch)).isEqualTo(4);
        assertThat(batch.first).isEqualTo(2);
    }

    @Test
    void theBytesOfWhatIsNotWrittenPushNothingOut() {
        var small = new DispatchRing(8, 1);
        small.add(StrangeEvents.unknownEvent(), true);
        small.take(batch);
        small.add(StrangeEvents.unknownEvent(), true);
        assertThat(small.first()).isEqualTo(1);
        small.noteWritten(1);
        small.add(StrangeEvents.unknownEvent(), true);
        assertThat(small.first()).isEqualTo(2);
    }
}
