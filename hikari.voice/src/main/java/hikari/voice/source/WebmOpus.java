package hikari.voice.source;

import hikari.api.error.AudioException;
import hikari.api.voice.audio.AudioTags;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Opus in WebM or Matroska. Of several tracks the first Opus one is read.
///
/// Elements that only hold others (the segment, clusters, groups) are passed through without noting
/// where they end, so that it does not matter whether they say so.
///
/// @see "RFC 9559: Matroska Media Container Format"
final class WebmOpus implements Demuxer {
    /// Holds what every file of this kind begins with.
    static final int HEADER = 0x1A45DFA3;

    private static final int SEGMENT = 0x18538067;
    private static final int INFO = 0x1549A966;
    private static final int SCALE = 0x2AD7B1;
    private static final int DURATION = 0x4489;
    private static final int TITLE = 0x7BA9;
    private static final int TRACKS = 0x1654AE6B;
    private static final int CLUSTER = 0x1F43B675;
    private static final int CLUSTER_TIME = 0xE7;
    private static final int SIMPLE_BLOCK = 0xA3;
    private static final int GROUP = 0xA0;
    private static final int BLOCK = 0xA1;
    private static final int TAGS = 0x1254C367;
    private static final int TAG = 0x7373;
    private static final int SIMPLE_TAG = 0x67C8;
    private static final int TAG_NAME = 0x45A3;
    private static final int TAG_TEXT = 0x4487;

    /// How much is kept of anything.
    private static final int MOST = 1 << 20;

    private static final int LONGEST_HEAD = 12;
    private static final int MOST_TAGS = 1_000;

    /// Pictures and what else is longer is left out, as in Ogg.
    private static final int LONGEST_TEXT = 1 << 12;

    private final MediaInput in;
    private final WebmBlock block = new WebmBlock();
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private int tagCount;
    private Optional<WebmTrack> track = Optional.empty();
    private volatile AudioTags tags = AudioTags.NONE;
    private long scale = 1_000_000;
    private double duration;
    private long clusterTime;
    private long time;
    private long nextTime;
    private ByteBuffer packet = ByteBuffer.allocate(0);
    private int id;
    private long size;

    /// Reads the heads.
    ///
    /// @param stream closed with this
    /// @throws AudioException when no Opus is in it
    WebmOpus(InputStream stream) throws IOException {
        in = new MediaInput(stream);
        do {
            if (!seesElement()) {
                throw new AudioException("The WebM file ends before the audio begins");
            }
            take();
        } while (id != CLUSTER);
        if (track.isEmpty()) {
            throw new AudioException("The WebM file does not say what is in it");
        }
    }

    @Override
    public boolean next() throws IOException {
        while (true) {
            while (block.hasNext()) {
                packet = block.next();
                time = nextTime;
                nextTime += OpusFrames.samples(packet);
                if (nextTime > -OggOpus.WARM_UP) {
                    return true;
                }
            }
            if (!seesElement()) {
                return false;
            }
            take();
        }
    }

    @Override
    public ByteBuffer packet() {
        return packet;
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
        var nanos = duration * scale;
        return nanos > 0 && nanos < Long.MAX_VALUE
                ? Optional.of(Duration.ofNanos((long) nanos))
                : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// Reads the head of the next element and passes it.
    private boolean seesElement() throws IOException {
        if (!in.sees(1)) {
            return false;
        }
        in.sees(LONGEST_HEAD);
        var head = in.view(0, Math.min(LONGEST_HEAD, in.seen()));
        var before = head.remaining();
        try {
            id = (int) Ebml.number(head, 4, false);
            size = Ebml.number(head, 8, true);
        } catch (AudioException e) {
            if (before < LONGEST_HEAD) {
                return false; // cut in the middle of a head
            }
            throw e;
        }
        return in.skip(before - head.remaining());
    }

    private void take() throws IOException {
        switch (id) {
            case SEGMENT, CLUSTER, GROUP -> {} // what is in them comes next
            case CLUSTER_TIME -> clusterTime = Ebml.number(ByteBuffer.wrap(body()));
            case SIMPLE_BLOCK, BLOCK -> takeBlock();
            case INFO -> takeInfo(elements());
            case TRACKS -> track = Optional.of(WebmTrack.find(elements()));
            case TAGS -> takeTags();
            default -> passOver();
        }
    }

    private void takeBlock() throws IOException {
        if (size > MOST) {
            passOver(); // a picture, and none of ours
            return;
        }
        if (!in.sees((int) Math.max(0, size))) {
            in.skip(size);
            return;
        }
        block.read(ByteBuffer.wrap(body()).order(ByteOrder.BIG_ENDIAN));
        var ours = track.filter(known -> known.number() == block.track());
        if (ours.isEmpty()) {
            block.drop();
            return;
        }
        var nanos = (clusterTime + block.time()) * (double) scale;
        nextTime = (long) (nanos * OpusFrames.RATE / 1e9) - ours.get().preSkip();
    }

    private void takeInfo(Ebml info) {
        while (info.next()) {
            switch (info.id()) {
                case SCALE -> scale = Math.clamp(info.number(), 1, 1_000_000_000_000L);
                case DURATION -> duration = info.decimal();
                case TITLE -> tag("TITLE", info.text());
                default -> {} // who wrote it, and when
            }
        }
        tags = new AudioTags(texts);
    }

    private void takeTags() throws IOException {
        if (size > MOST) {
            passOver();
            return;
        }
        var all = elements();
        while (all.next()) {
            if (all.id() == TAG) {
                for (var tag = all.children(); tag.next(); ) {
                    if (tag.id() == SIMPLE_TAG) {
                        takeTag(tag.children());
                    }
                }
            }
        }
        tags = new AudioTags(texts);
    }

    private void takeTag(Ebml tag) {
        var name = "";
        var text = "";
        while (tag.next()) {
            switch (tag.id()) {
                case TAG_NAME -> name = tag.text();
                case TAG_TEXT -> text = tag.text();
                default -> {} // its language
            }
        }
        if (!name.isEmpty()) {
            tag(name, text);
        }
    }

    private void tag(String name, String text) {
        if (tagCount < MOST_TAGS
                && name.length() <= LONGEST_TEXT
                && text.length() <= LONGEST_TEXT) {
            tagCount++;
            texts.computeIfAbsent(name, _ -> new ArrayList<>()).add(text);
        }
    }

    private Ebml elements() throws IOException {
        return new Ebml(ByteBuffer.wrap(body()));
    }

    private byte[] body() throws IOException {
        if (size < 0 || size > MOST) {
            throw new AudioException(
                    "An element of the WebM file is of %d bytes, more than %d: the file is broken"
                            .formatted(size, MOST));
        }
        return in.take((int) size);
    }

    private void passOver() throws IOException {
        if (size < 0) {
            throw new AudioException("An element of the WebM file has no end: the file is broken");
        }
        in.skip(size);
    }
}
