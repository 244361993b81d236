package hikari.voice.source;

import hikari.api.error.AudioException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/// The pages of an Ogg stream, one after the other. What lies between them, and pages whose
/// checksum is wrong, are passed over, up to a bound.
///
/// @see "RFC 3533: The Ogg Encapsulation Format"
final class OggPages implements Closeable {
    private static final int HEAD = 27;
    private static final int CAPTURE = 0x5367674F; // OggS
    private static final int CHECKSUM_AT = 22;
    private static final int SEGMENTS_AT = 26;

    /// How much that is no page may lie between two.
    private static final int MOST_JUNK = 1 << 20;

    private final MediaInput in;
    private int length;
    private int segments;

    OggPages(MediaInput in) {
        this.in = in;
    }

    /// Goes to the next page.
    ///
    /// @return whether there is one
    /// @throws AudioException when too much is no page
    boolean next() throws IOException {
        in.skip(length);
        length = 0;
        for (int junk = 0; junk < MOST_JUNK; junk++) {
            if (!in.sees(HEAD)) {
                return false;
            }
            if (in.view(0, 4).getInt() == CAPTURE && in.at(4) == 0) {
                var whole = seesWhole();
                if (whole > 0) {
                    length = whole;
                    segments = in.at(SEGMENTS_AT);
                    return true;
                }
            }
            in.skip(1);
        }
        throw new AudioException(
                "%d bytes in the middle are no Ogg: the audio is broken".formatted(MOST_JUNK));
    }

    /// Whether a logical stream begins with this page.
    boolean begins() {
        return (in.at(5) & 2) != 0;
    }

    /// Whether a logical stream ends with this page.
    boolean ends() {
        return (in.at(5) & 4) != 0;
    }

    /// Whether the page's first packet began on an earlier one.
    boolean continues() {
        return (in.at(5) & 1) != 0;
    }

    /// Where the last packet that ends on this page ends, in samples; -1 when none does.
    long granule() {
        return in.view(6, 8).getLong();
    }

    /// Which logical stream the page belongs to.
    int serial() {
        return in.view(14, 4).getInt();
    }

    /// The page's number in its logical stream.
    int sequence() {
        return in.view(18, 4).getInt();
    }

    /// How many segments the page has.
    int segments() {
        return segments;
    }

    /// How long a segment is; at 255 its packet goes on.
    int segment(int index) {
        return in.at(HEAD + index);
    }

    /// Bytes of the page's body; valid until `next`.
    ByteBuffer body(int offset, int count) {
        return in.view(HEAD + segments + offset, count);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// The length of the page that begins here, or 0 when it is cut or its checksum is wrong.
    private int seesWhole() throws IOException {
        var head = HEAD + in.at(SEGMENTS_AT);
        if (!in.sees(head)) {
            return 0;
        }
        var whole = head;
        for (int i = HEAD; i < head; i++) {
            whole += in.at(i);
        }
        return in.sees(whole) && OggChecksum.of(in.view(0, whole), CHECKSUM_AT) == checksum()
                ? whole
                : 0;
    }

    private int checksum() {
        return in.view(CHECKSUM_AT, 4).getInt();
    }
}
