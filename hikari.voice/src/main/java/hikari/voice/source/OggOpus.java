package hikari.voice.source;

import hikari.api.error.AudioException;
import hikari.api.voice.audio.AudioTags;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// Opus in Ogg. Of several streams side by side the first Opus one is read; of several one after
/// the other all that are Opus, as those of a radio station.
///
/// @see "RFC 7845: Ogg Encapsulation for the Opus Audio Codec"
final class OggOpus implements Demuxer {
    /// How long a decoder is given to get right after a jump or a cut: 80 ms.
    static final int WARM_UP = OpusFrames.RATE * 80 / 1_000;

    private static final long UNKNOWN = Long.MIN_VALUE;

    private final OggPages pages;
    private final OggPackets packets;
    private final Optional<OggEnd> end;
    private OpusHead head;
    private volatile AudioTags tags = AudioTags.NONE;
    private int firstSerial;

    /// Granule at which the audio of this logical stream begins, by its first page: a recording
    /// that was joined in the middle does not begin at 0.
    private long first = UNKNOWN;

    /// Granule of the next packet.
    private long granule = UNKNOWN;

    /// Samples of the logical streams before.
    private long before;

    private long time;

    /// Whether the packet that comes next was read already: only it tells where the audio begins.
    private boolean ahead;

    /// Reads the heads and the first packet.
    ///
    /// @param stream closed with this
    /// @param end how the file ends, if it is one
    /// @throws AudioException when no Opus is in it
    OggOpus(InputStream stream, Optional<OggEnd> end) throws IOException {
        this.pages = new OggPages(new MediaInput(stream));
        this.packets = new OggPackets(pages);
        this.end = end;
        this.head = findHead();
        this.firstSerial = pages.serial();
        readTags();
        this.ahead = advance();
    }

    @Override
    public boolean next() throws IOException {
        if (ahead) {
            ahead = false;
            return true;
        }
        return advance();
    }

    private boolean advance() throws IOException {
        while (true) {
            switch (packets.next()) {
                case END -> {
                    return false;
                }
                case OTHER_STREAM -> enterChained();
                case PACKET -> {
                    if (isHeard()) {
                        return true;
                    }
                }
            }
        }
    }

    @Override
    public ByteBuffer packet() {
        return packets.packet();
    }

    @Override
    public long time() {
        return time;
    }

    @Override
    public AudioTags tags() {
        return tags;
    }

    @Override
    public Optional<Duration> duration() {
        return end.filter(known -> known.serial() == firstSerial && first != UNKNOWN)
                .map(known -> known.granule() - first - head.preSkip())
                .filter(samples -> samples >= 0)
                .map(Times::duration);
    }

    @Override
    public void close() throws IOException {
        packets.close();
    }

    private OpusHead findHead() throws IOException {
        var other = "nothing that is known";
        while (pages.next() && pages.begins()) {
            packets.begin();
            var bytes = pages.body(0, bodyLength());
            if (OpusHead.isAt(bytes)) {
                packets.next();
                return OpusHead.read(packets.packet());
            }
            other = codec(bytes);
        }
        throw new AudioException(
                "The Ogg file has no Opus in it, but %s: encode it as Opus".formatted(other));
    }

    private int bodyLength() {
        var length = 0;
        for (int i = 0; i < pages.segments(); i++) {
            length += pages.segment(i);
        }
        return length;
    }

    private static String codec(ByteBuffer head) {
        var text = StandardCharsets.ISO_8859_1.decode(head.slice()).toString();
        for (var codec : new String[] {"vorbis", "FLAC", "Speex", "theora"}) {
            if (text.startsWith(codec) || text.startsWith(codec, 1)) {
                return codec;
            }
        }
        return "nothing that is known";
    }

    private void readTags() throws IOException {
        OggPackets.Step step;
        do {
            step = packets.next();
        } while (step == OggPackets.Step.OTHER_STREAM); // one that lies beside this one
        if (step == OggPackets.Step.PACKET) {
            tags = VorbisComments.read(packets.packet());
        }
    }

    private void enterChained() throws IOException {
        var bytes = pages.body(0, bodyLength());
        if (!OpusHead.isAt(bytes)) {
            return; // its pages are passed over as those of another stream
        }
        if (granule != UNKNOWN) {
            before += Math.max(0, granule - first - head.preSkip());
        }
        packets.begin();
        packets.next();
        head = OpusHead.read(packets.packet());
        readTags();
        first = UNKNOWN;
        granule = UNKNOWN;
    }

    /// Says when the packet begins, and whether any of it is to be heard.
    private boolean isHeard() {
        var samples = OpusFrames.samples(packets.packet());
        if (granule == UNKNOWN) {
            var onPage = samples + packets.samplesAhead();
            var begins = packets.granule() - onPage;
            first = packets.isOnLastPage() || packets.granule() < 0 ? 0 : Math.max(0, begins);
            granule = first;
        }
        var start = granule;
        var ended = packets.isOnLastPage() && start >= packets.granule();
        time = before + start - first - head.preSkip();
        granule = start + samples;
        if (packets.isLastOfPage() && packets.granule() >= 0) {
            granule = Math.max(start, packets.granule());
        }
        return samples > 0 && !ended && start + samples > first + head.preSkip() - WARM_UP;
    }
}
