package hikari.voice.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/// The packets of one logical stream of an Ogg file, put together of the segments of its pages. A
/// packet of which a page is missing is left out.
final class OggPackets implements Closeable {
    /// What was found.
    enum Step {
        /// A packet.
        PACKET,
        /// A logical stream begins, with the page that the pages are at.
        OTHER_STREAM,
        /// Nothing more.
        END
    }

    /// How much of a packet is kept; audio is shorter, and tags beyond that are pictures.
    static final int MOST_KEPT = 1 << 18;

    private final OggPages pages;
    private int serial;
    private boolean onPage;
    private int segment;
    private int offset;
    private int lastSequence;
    private ByteBuffer packet = ByteBuffer.allocate(1 << 12);
    private boolean partial;
    private boolean lastOfPage;

    OggPackets(OggPages pages) {
        this.pages = pages;
    }

    /// Reads the logical stream that begins with the page that the pages are at.
    void begin() {
        serial = pages.serial();
        lastSequence = pages.sequence() - 1;
        partial = false;
        enterPage();
    }

    /// Goes to the next packet.
    Step next() throws IOException {
        if (!partial) {
            packet.clear();
        }
        while (true) {
            if (onPage && completesPacket()) {
                packet.flip();
                lastOfPage = !completesAnother();
                return Step.PACKET;
            }
            onPage = false;
            if (!pages.next()) {
                return Step.END;
            }
            if (pages.begins()) {
                return Step.OTHER_STREAM;
            }
            if (pages.serial() == serial) {
                enterPage();
            }
        }
    }

    /// The packet's bytes, the first [#MOST_KEPT] of them; valid until `next`.
    ByteBuffer packet() {
        return packet;
    }

    /// Whether no other packet ends on the page on which this one does.
    boolean isLastOfPage() {
        return lastOfPage;
    }

    /// Where the page says that its last packet ends, in samples.
    long granule() {
        return pages.granule();
    }

    /// Whether the logical stream ends with this page.
    boolean isOnLastPage() {
        return pages.ends();
    }

    /// How long the packets are that end on this page, from the next one on, in samples.
    long samplesAhead() {
        var samples = 0L;
        var at = offset;
        var start = offset;
        for (int i = segment; i < pages.segments(); i++) {
            at += pages.segment(i);
            if (pages.segment(i) < 255) {
                samples += OpusFrames.samples(pages.body(start, at - start));
                start = at;
            }
        }
        return samples;
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }

    private void enterPage() {
        segment = 0;
        offset = 0;
        onPage = true;
        var missed = pages.sequence() != lastSequence + 1;
        lastSequence = pages.sequence();
        if (partial && (missed || !pages.continues())) {
            drop();
        } else if (!partial && pages.continues()) {
            passOver();
        }
    }

    private void drop() {
        partial = false;
        packet.clear();
        if (pages.continues()) {
            passOver();
        }
    }

    /// Passes over the end of a packet whose beginning is not there.
    private void passOver() {
        while (segment < pages.segments()) {
            var length = pages.segment(segment++);
            offset += length;
            if (length < 255) {
                return;
            }
        }
    }

    private boolean completesPacket() {
        while (segment < pages.segments()) {
            var length = pages.segment(segment++);
            keep(pages.body(offset, length));
            offset += length;
            partial = length == 255;
            if (!partial) {
                return true;
            }
        }
        return false;
    }

    private boolean completesAnother() {
        for (int i = segment; i < pages.segments(); i++) {
            if (pages.segment(i) < 255) {
                return true;
            }
        }
        return false;
    }

    private void keep(ByteBuffer part) {
        if (packet.position() + part.remaining() > MOST_KEPT) {
            return;
        }
        if (packet.remaining() < part.remaining()) {
            packet = ByteBuffer.allocate(2 * packet.capacity()).put(packet.flip());
        }
        packet.put(part);
    }
}
