package hikari.voice.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.AudioException;
import hikari.voice.source.WebmFile.Lacing;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WebmOpusTest {
    private static final int TOC = Packets.CELT_20;
    private static final byte[] HEAD = OggFile.head(2, 312);

    @Property(tries = 200)
    void packetsComeAsTheyWereHoweverTheyAreLaced(
            @ForAll @IntRange(min = 1, max = 20) int count,
            @ForAll Lacing lacing,
            @ForAll boolean grouped,
            @ForAll boolean endless,
            @ForAll long seed)
            throws IOException {
        var random = new Random(seed);
        var packets = new ArrayList<byte[]>();
        var same = 1 + random.nextInt(400);
        for (int i = 0; i < (lacing == Lacing.NONE ? 1 : count); i++) {
            var length = lacing == Lacing.FIXED ? same : 1 + random.nextInt(1_000);
            packets.add(Packets.one(TOC, length, random));
        }
        var block =
                grouped
                        ? WebmFile.group(2, 0, lacing, packets)
                        : WebmFile.simpleBlock(2, 0, lacing, packets);
        var file = WebmFile.open(HEAD);
        if (endless) {
            file.endlessCluster(0, block);
        } else {
            file.cluster(0, block);
        }
        assertThat(Packets.read(Packets.webm(file.bytes()))).containsExactlyElementsOf(packets);
    }

    @Test
    void blocksOfOtherTracksAndElementsThatAreNotKnownArePassedOver() throws IOException {
        var packets = Packets.of(TOC, 2, 1);
        var file =
                WebmFile.open(HEAD)
                        .endlessCluster(
                                0,
                                WebmFile.simpleBlock(1, 0, Lacing.NONE, List.of(new byte[5_000])),
                                WebmFile.element(0xAB, new byte[3]),
                                WebmFile.simpleBlock(2, 0, Lacing.NONE, packets.subList(0, 1)))
                        .cluster(20, WebmFile.group(2, 0, Lacing.NONE, packets.subList(1, 2)));
        assertThat(Packets.read(Packets.webm(file.bytes()))).containsExactlyElementsOf(packets);
    }

    @Test
    void timesAreThoseOfClusterAndBlockLessTheDelay() throws IOException {
        var packets = Packets.of(TOC, 2, 1);
        var file =
                WebmFile.open(HEAD)
                        .cluster(5_000, WebmFile.simpleBlock(2, 500, Lacing.XIPH, packets));
        var demuxer = Packets.webm(file.bytes());
        assertThat(demuxer.next()).isTrue();
        assertThat(demuxer.time()).isEqualTo(5_500 * 48 - 312);
        assertThat(demuxer.next()).isTrue();
        assertThat(demuxer.time()).isEqualTo(5_520 * 48 - 312);
    }

    @Test
    void titleTagsAndLengthAreTold() throws IOException {
        var file = WebmFile.open(HEAD).tag("ARTIST", "Somebody").cluster(0);
        var demuxer = Packets.webm(file.bytes());
        assertThat(demuxer.tags().title()).contains("A title");
        assertThat(demuxer.tags().artist()).contains("Somebody");
        assertThat(demuxer.duration()).contains(Duration.ofMillis(1_500));
    }

    @Test
    void tagsWithoutEndCostNoMemory() throws IOException {
        var file = WebmFile.open(HEAD).tag("COMMENT", "x".repeat(5_000));
        for (int i = 0; i < 2_000; i++) {
            file.tag("ARTIST", "Somebody " + i);
        }
        var tags = Packets.webm(file.cluster(0).bytes()).tags();
        assertThat(tags.title()).contains("A title");
        assertThat(tags.values().get("ARTIST")).hasSizeLessThan(1_000).contains("Somebody 0");
        assertThat(tags.find("COMMENT")).isEmpty();
    }

    @Test
    void whatHasNoOpusIsNamed() {
        var bytes = WebmFile.open(HEAD).cluster(0).bytes();
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var vorbis = text.replace("A_OPUS", "A_MPEG").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Packets.webm(vorbis))
                .isInstanceOf(AudioException.class)
                .hasMessageContaining("A_MPEG");
    }

    @Test
    void lengthsBeyondAnyReasonAreRefusedBeforeAnythingIsAllocated() {
        var file = WebmFile.open(HEAD).bytes();
        var huge = Arrays.copyOf(file, file.length + 12);
        var id = new byte[] {0x15, 0x49, (byte) 0xA9, 0x66, 0x01, 0x7F, -1, -1, -1, -1, -1, -1};
        System.arraycopy(id, 0, huge, file.length, 12);
        assertThatThrownBy(() -> Packets.webm(huge))
                .isInstanceOf(AudioException.class)
                .hasMessageContaining("more than");
    }

    @Property(tries = 500)
    void aFileThatWasCutOrChangedIsReadOrRefused(@ForAll long seed) {
        var random = new Random(seed);
        var lacing = Lacing.values()[random.nextInt(4)];
        var packets = Packets.of(TOC, lacing == Lacing.NONE ? 1 : 4, seed);
        var bytes =
                WebmFile.open(HEAD)
                        .tag("TITLE", "x")
                        .cluster(0, WebmFile.simpleBlock(2, 0, lacing, packets))
                        .endlessCluster(80, WebmFile.group(2, 0, lacing, packets))
                        .bytes();
        for (int i = 0; i < random.nextInt(20); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        var cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        assertThatCode(
                        () -> {
                            try {
                                assertThat(Packets.read(Packets.webm(cut))).hasSizeLessThan(1_000);
                            } catch (AudioException | EOFException e) {
                                assertThat(e).hasMessageNotContaining("null");
                            }
                        })
                .doesNotThrowAnyException();
    }
}
