package hikari.voice.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.AudioException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OggOpusTest {
    private static final int TOC = Packets.CELT_20;

    @Property(tries = 200)
    void packetsComeAsTheyWereHoweverPagesCutThem(
            @ForAll @IntRange(min = 1, max = 255) int segments,
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll long seed)
            throws IOException {
        var packets = Packets.of(TOC, count, seed);
        var file = new OggFile().pagesOf(segments).heads(312).audio(0, packets);
        assertThat(Packets.read(Packets.ogg(file))).containsExactlyElementsOf(packets);
    }

    @Test
    void packetsOf255AndMoreGoOnInTheNextSegment() throws IOException {
        var random = new Random(1);
        var packets =
                Stream.of(254, 255, 256, 510, 511, 1_275)
                        .map(length -> Packets.one(TOC, length, random))
                        .toList();
        for (int segments : new int[] {1, 2, 3, 255}) {
            var file = new OggFile().pagesOf(segments).heads(0).audio(0, packets);
            assertThat(Packets.read(Packets.ogg(file))).containsExactlyElementsOf(packets);
        }
    }

    @Test
    void tagsAreToldByKey() throws IOException {
        var file = new OggFile().heads(0, "title=A song", "ARTIST=One", "artist=Two", "odd");
        var tags = Packets.ogg(file).tags();
        assertThat(tags.title()).contains("A song");
        assertThat(tags.artist()).contains("One");
        assertThat(tags.values().get("ARTIST")).containsExactly("One", "Two");
        assertThat(tags.values()).hasSize(2);
    }

    @Test
    void timeBeginsBeforeZeroByThePreSkip() throws IOException {
        var demuxer = Packets.ogg(new OggFile().heads(312).audio(0, Packets.of(TOC, 3, 1)));
        assertThat(demuxer.next()).isTrue();
        assertThat(demuxer.time()).isEqualTo(-312);
        assertThat(demuxer.next()).isTrue();
        assertThat(demuxer.time()).isEqualTo(960 - 312);
    }

    @Test
    void aRecordingThatBeganInTheMiddleBeginsAtZero() throws IOException {
        var file = new OggFile().pagesOf(4).heads(0).audio(48_000 * 3_600L, Packets.of(TOC, 20, 1));
        var demuxer = Packets.ogg(file);
        assertThat(demuxer.next()).isTrue();
        assertThat(demuxer.time()).isZero();
    }

    @Test
    void aLongPreSkipIsNotHeardButForTheDecodersWarmUp() throws IOException {
        var packets = Packets.of(TOC, 20, 1);
        var file = new OggFile().heads(960 * 10).audio(0, packets);
        assertThat(Packets.read(Packets.ogg(file)))
                .containsExactlyElementsOf(packets.subList(6, 20));
    }

    @Test
    void framesBeyondTheSaidEndAreNotHeard() throws IOException {
        var packets = Packets.of(TOC, 10, 1);
        var file = new OggFile().heads(0).audio(0, packets, 960 * 7 + 1);
        assertThat(Packets.read(Packets.ogg(file)))
                .containsExactlyElementsOf(packets.subList(0, 8));
    }

    @Test
    void whatLiesBesideIsPassedOverAndWhatComesAfterIsRead() throws IOException {
        var first = Packets.of(TOC, 5, 1);
        var second = Packets.of(TOC, 5, 2);
        var file =
                new OggFile()
                        .stream(7).page(2, 0, new byte[] {1, 'v', 'o', 'r', 'b', 'i', 's'}).stream(
                                        1)
                                .heads(100, "TITLE=First")
                                .stream(7)
                                .page(0, 99, new byte[50])
                                .stream(1)
                                .audio(0, first)
                                .stream(2)
                                .heads(0, "TITLE=Second")
                                .audio(960, second);
        var demuxer = Packets.ogg(file);
        assertThat(demuxer.tags().title()).contains("First");
        assertThat(Packets.read(demuxer))
                .containsExactlyElementsOf(Stream.concat(first.stream(), second.stream()).toList());
        assertThat(demuxer.tags().title()).contains("Second");
        assertThat(demuxer.time()).isEqualTo(9 * 960 - 100);
    }

    @Test
    void aBrokenPageIsLeftOutAndTheRestIsRead() throws IOException {
        var packets = Packets.of(TOC, 30, 3);
        var bytes = new OggFile().pagesOf(2).heads(0).audio(0, packets).bytes();
        bytes[bytes.length / 2] ^= 1;
        var read = Packets.read(Packets.ogg(bytes));
        assertThat(read).hasSizeBetween(26, 29);
        assertThat(packets).containsAll(read);
    }

    @Test
    void junkBetweenPagesIsPassedOverUpToABound() throws IOException {
        var packets = Packets.of(TOC, 3, 3);
        var little = new OggFile().heads(0).junk(new byte[70_000]).audio(0, packets);
        assertThat(Packets.read(Packets.ogg(little))).containsExactlyElementsOf(packets);
        var much = new OggFile().heads(0).junk(new byte[2_000_000]).audio(0, packets);
        assertThatThrownBy(() -> Packets.read(Packets.ogg(much)))
                .isInstanceOf(AudioException.class);
    }

    @Test
    void whatIsNoOpusOrOfTooManyChannelsIsNamed() {
        var vorbis = new OggFile().page(2, 0, new byte[] {1, 'v', 'o', 'r', 'b', 'i', 's', 0});
        assertThatThrownBy(() -> Packets.ogg(vorbis))
                .isInstanceOf(AudioException.class)
                .hasMessageContaining("vorbis");
        var surround = OggFile.head(6, 312);
        surround[18] = 1;
        var bytes = Arrays.copyOf(surround, 27);
        bytes[19] = 4;
        assertThatThrownBy(() -> Packets.ogg(new OggFile().page(2, 0, bytes)))
                .isInstanceOf(AudioException.class)
                .hasMessageContaining("6 channels in 4 Opus streams");
    }

    @Property(tries = 500)
    void aFileThatWasCutOrChangedIsReadOrRefused(@ForAll long seed) {
        var random = new Random(seed);
        var bytes = changed(random);
        isReadOrRefused(Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }

    /// A page whose checksum is wrong is not looked at; one that somebody made wrong on purpose is.
    @Property(tries = 1_000)
    void aFileThatLiesUnderRightChecksumsIsReadOrRefused(@ForAll long seed) {
        isReadOrRefused(OggFile.sealed(changed(new Random(seed))));
    }

    /// A file of which some bytes are others, every second time only of its heads.
    private static byte[] changed(Random random) {
        var bytes =
                new OggFile()
                        .pagesOf(1 + random.nextInt(40))
                        .heads(312, "TITLE=x")
                        .audio(0, Packets.of(TOC, 20, random.nextLong()))
                        .bytes();
        var heads = 2 * 28 + OggFile.head(2, 312).length + OggFile.tags("TITLE=x").length;
        var range = random.nextBoolean() ? heads : bytes.length;
        for (int i = random.nextInt(20); i > 0; i--) {
            bytes[random.nextInt(range)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static void isReadOrRefused(byte[] file) {
        assertThatCode(
                        () -> {
                            try {
                                assertThat(Packets.read(Packets.ogg(file))).hasSizeLessThan(1_000);
                            } catch (AudioException e) {
                                assertThat(e).hasMessageNotContaining("null");
                            }
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void tagsAreReadAsFarAsTheirLengthsAreTrue() throws IOException {
        for (int lie : new int[] {-1, Integer.MIN_VALUE, 100, Integer.MAX_VALUE}) {
            var tags = ByteBuffer.wrap(OggFile.tags("TITLE=x", "ARTIST=y"));
            var second = tags.capacity() - "ARTIST=y".length() - Integer.BYTES;
            tags.order(ByteOrder.LITTLE_ENDIAN).putInt(second, lie);
            var file = new OggFile().page(2, 0, OggFile.head(2, 0)).page(0, 0, tags.array());
            assertThat(Packets.ogg(file).tags().values()).containsOnlyKeys("TITLE");
        }
    }

    @Test
    void aTagThatIsAPictureIsLeftOut() throws IOException {
        var picture = "METADATA_BLOCK_PICTURE=" + "x".repeat(10_000);
        var tags = Packets.ogg(new OggFile().heads(0, picture, "TITLE=x")).tags();
        assertThat(tags.values()).containsOnlyKeys("TITLE");
    }

    @Test
    void aHeadThatIsCutIsRefused() {
        var head = Arrays.copyOf(OggFile.head(2, 0), 18);
        assertThatThrownBy(() -> Packets.ogg(new OggFile().page(2, 0, head)))
                .isInstanceOf(AudioException.class)
                .hasMessageContaining("broken");
    }
}
