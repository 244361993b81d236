package hikari.voice.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a track holds open. It reads ahead, and has more to read than there is room for.
class DemuxedTrackTest {
    private static final List<byte[]> PACKETS = Packets.of(Packets.CELT_20, 500, 42);
    private static final byte[] FILE =
            new OggFile().pagesOf(100).heads(0).audio(0, PACKETS).bytes();

    private final Set<InputStream> open = ConcurrentHashMap.newKeySet();
    private DemuxedTrack track;

    @BeforeEach
    void begin() throws IOException {
        track = new DemuxedTrack(demuxer(), Optional.of(this::demuxer));
        assertThat(Packets.next(track)).isEqualTo(PACKETS.getFirst());
    }

    private Demuxer demuxer() throws IOException {
        var stream =
                new ByteArrayInputStream(FILE) {
                    @Override
                    public void close() {
                        open.remove(this);
                    }
                };
        open.add(stream);
        return new OggOpus(stream, Optional.empty());
    }

    @Test
    void aJumpEndsTheReadingBefore() {
        for (int second : new int[] {6, 2, 4, 0}) {
            track.seek(Duration.ofSeconds(second));
            assertThat(Packets.next(track)).isEqualTo(PACKETS.get(Math.max(0, second * 50 - 4)));
            assertThat(open).hasSize(1);
        }
        track.close();
        assertThat(open).isEmpty();
    }

    @Test
    void closingEndsTheReadingAndMayBeDoneTwice() {
        assertThat(open).hasSize(1);
        track.close();
        assertThat(open).isEmpty();
        track.close();
        assertThatThrownBy(() -> track.seek(Duration.ZERO))
                .isInstanceOf(IllegalStateException.class);
    }
}
