package hikari.voice.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.AudioException;
import hikari.api.voice.audio.OpusSource;
import hikari.api.voice.audio.OpusSources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpusSourcesTest {
    private static final List<byte[]> PACKETS = Packets.of(Packets.CELT_20, 500, 42);

    @TempDir private Path folder;

    @Test
    void aFileIsReadToItsEndFrameByFrame() throws IOException {
        try (var track = OpusSources.open(ogg())) {
            assertThat(Packets.all(track)).containsExactlyElementsOf(PACKETS);
            assertThat(track.duration()).contains(Duration.ofSeconds(10));
            assertThat(track.position()).isEqualTo(Duration.ofSeconds(10));
            assertThat(track.tags().title()).contains("Ten seconds");
        }
    }

    @Test
    void aJumpGoesOnNoMoreThan80MsBefore() throws IOException {
        try (var track = OpusSources.open(ogg())) {
            assertThat(Packets.next(track)).isEqualTo(PACKETS.getFirst());
            for (int second : new int[] {7, 2, 9, 0}) {
                track.seek(Duration.ofSeconds(second));
                assertThat(track.position()).isEqualTo(Duration.ofSeconds(second));
                assertThat(Packets.next(track))
                        .isEqualTo(PACKETS.get(Math.max(0, second * 50 - 4)));
            }
            track.seek(Duration.ofHours(1));
            assertThat(Packets.all(track)).isEmpty();
        }
    }

    @Test
    void aJumpInWebmGoesByTheTimesOfItsBlocks() throws IOException {
        var file = WebmFile.open(OggFile.head(2, 0));
        for (int i = 0; i < PACKETS.size(); i += 50) {
            var packets = PACKETS.subList(i, i + 50);
            file.cluster(i * 20, WebmFile.simpleBlock(2, 0, WebmFile.Lacing.EBML, packets));
        }
        var path = Files.write(folder.resolve("audio.webm"), file.bytes());
        try (var track = OpusSources.open(path)) {
            track.seek(Duration.ofSeconds(5));
            assertThat(Packets.next(track)).isEqualTo(PACKETS.get(246));
            assertThat(Packets.all(track)).containsExactlyElementsOf(PACKETS.subList(247, 500));
        }
    }

    @Test
    void readNeverWaitsForAStreamThatStalls() throws InterruptedException {
        var bytes = new OggFile().pagesOf(1).heads(0).audio(0, PACKETS.subList(0, 5)).bytes();
        var stalled = new Stalled();
        var stream = new SequenceInputStream(new ByteArrayInputStream(bytes), stalled);
        try (var track = OpusSources.open(stream)) {
            assertThat(track.isSeekable()).isFalse();
            for (var packet : PACKETS.subList(0, 5)) {
                assertThat(Packets.next(track)).isEqualTo(packet);
            }
            assertThat(stalled.reached.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(track.read(ByteBuffer.allocate(OpusSource.MAX_FRAME)))
                    .isEqualTo(OpusSource.NOTHING_NOW);
            assertThatThrownBy(() -> track.seek(Duration.ZERO))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(stalled.closed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aFailureComesAfterAllThatWasReadBefore() {
        var bytes = new OggFile().heads(0).audio(0, PACKETS.subList(0, 5)).bytes();
        var broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("on purpose");
                    }
                };
        var stream = new SequenceInputStream(new ByteArrayInputStream(bytes), broken);
        try (var track = OpusSources.open(stream)) {
            for (var packet : PACKETS.subList(0, 5)) {
                assertThat(Packets.next(track)).isEqualTo(packet);
            }
            assertThatThrownBy(() -> Packets.next(track))
                    .isInstanceOf(AudioException.class)
                    .hasMessageContaining("on purpose");
        }
    }

    @Test
    void longFramesFailWithTheirLength() {
        var bytes = new OggFile().heads(0).audio(0, Packets.of(Packets.SILK_60, 5, 1)).bytes();
        try (var track = OpusSources.open(new ByteArrayInputStream(bytes))) {
            assertThatThrownBy(() -> Packets.next(track))
                    .isInstanceOf(AudioException.class)
                    .hasMessageContaining("60 ms");
        }
    }

    @Test
    void whatIsNoAudioIsRefusedAtOnceAndClosed() {
        var closed = new CountDownLatch(1);
        var stream =
                new ByteArrayInputStream(new byte[] {'I', 'D', '3', 4, 0, 0}) {
                    @Override
                    public void close() {
                        closed.countDown();
                    }
                };
        assertThatThrownBy(() -> OpusSources.open(stream))
                .isInstanceOf(AudioException.class)
                .hasMessageContaining("49 44 33 04");
        assertThat(closed.getCount()).isZero();
        assertThatThrownBy(() -> OpusSources.open(folder.resolve("missing.opus")))
                .isInstanceOf(AudioException.class)
                .hasMessageContaining("missing.opus");
    }

    @Test
    void silenceIsAsLongAsAsked() {
        var silence = OpusSources.silence(Duration.ofMillis(41));
        assertThat(Packets.all(silence))
                .containsExactly(
                        new byte[] {(byte) 0xF8, (byte) 0xFF, (byte) 0xFE},
                        new byte[] {(byte) 0xF8, (byte) 0xFF, (byte) 0xFE},
                        new byte[] {(byte) 0xF8, (byte) 0xFF, (byte) 0xFE});
    }

    private Path ogg() throws IOException {
        var bytes =
                new OggFile().pagesOf(100).heads(0, "TITLE=Ten seconds").audio(0, PACKETS).bytes();
        return Files.write(folder.resolve("audio.opus"), bytes);
    }

    /// A stream whose other end says nothing, until it is closed.
    private static final class Stalled extends InputStream {
        final CountDownLatch reached = new CountDownLatch(1);
        final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public int read() throws IOException {
            reached.countDown();
            try {
                closed.await();
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
            return -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
