package hikari.voice.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes Ogg files, written apart from what reads them.
final class OggFile {
    private static final int CAPTURE = 0x5367674F; // OggS

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int segmentsOnPage = 255;
    private final Map<Integer, Integer> pages = new HashMap<>();
    private int serial = 1;

    /// How many segments a page has at most.
    OggFile pagesOf(int segments) {
        segmentsOnPage = segments;
        return this;
    }

    /// From here on, pages of another logical stream.
    OggFile stream(int number) {
        serial = number;
        return this;
    }

    /// The two heads of Opus audio.
    OggFile heads(int preSkip, String... tags) {
        return page(2, 0, head(2, preSkip)).page(0, 0, tags(tags));
    }

    /// Audio from a granule on, and the end of the stream.
    OggFile audio(long granule, List<byte[]> packets) {
        return audio(granule, packets, -1);
    }

    /// Audio that ends at another granule than it is long.
    OggFile audio(long granule, List<byte[]> packets, long end) {
        var segments = new ArrayList<byte[]>();
        var ends = new ArrayList<Long>();
        var at = granule;
        for (var packet : packets) {
            at += OpusFrames.samples(ByteBuffer.wrap(packet));
            for (int i = 0; i <= packet.length; i += 255) {
                var length = Math.min(255, packet.length - i);
                var segment = new byte[length];
                System.arraycopy(packet, i, segment, 0, length);
                segments.add(segment);
                ends.add(length < 255 ? at : -1);
            }
        }
        for (int i = 0; i < segments.size(); i += segmentsOnPage) {
            var to = Math.min(segments.size(), i + segmentsOnPage);
            var last = to == segments.size();
            var known = ends.subList(i, to).stream().mapToLong(v -> v).max().orElse(-1);
            var continued = i > 0 && segments.get(i - 1).length == 255;
            page(
                    (continued ? 1 : 0) | (last ? 4 : 0),
                    last && end >= 0 ? end : known,
                    segments.subList(i, to));
        }
        return this;
    }

    /// A page with one short packet.
    OggFile page(int flags, long granule, byte[] packet) {
        var segments = new ArrayList<byte[]>();
        for (int i = 0; i <= packet.length; i += 255) {
            segments.add(Arrays.copyOfRange(packet, i, Math.min(i + 255, packet.length)));
        }
        return page(flags, granule, segments);
    }

    /// Bytes that are no page.
    OggFile junk(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /// Gives every whole page the checksum of what it says now.
    static byte[] sealed(byte[] file) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < file.length - 27; i++) {
            var length = bytes.getInt(i) == CAPTURE ? lengthOfPage(file, i) : 0;
            if (length > 0) {
                bytes.putInt(i + 22, 0);
                bytes.putInt(i + 22, checksum(Arrays.copyOfRange(file, i, i + length)));
                i += length - 1;
            }
        }
        return file;
    }

    private static int lengthOfPage(byte[] file, int from) {
        var segments = file[from + 26] & 0xFF;
        var length = 27 + segments;
        for (int i = 0; i < segments && from + 27 + i < file.length; i++) {
            length += file[from + 27 + i] & 0xFF;
        }
        return from + length <= file.length ? length : 0;
    }

    static byte[] head(int channels, int preSkip) {
        return ByteBuffer.allocate(19)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("OpusHead".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 1)
                .put((byte) channels)
                .putShort((short) preSkip)
                .putInt(48_000)
                .putShort((short) 0)
                .put((byte) 0)
                .array();
    }

    static byte[] tags(String... tags) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("OpusTags".getBytes(StandardCharsets.US_ASCII));
        text(bytes, "a test");
        number(bytes, tags.length);
        for (var tag : tags) {
            text(bytes, tag);
        }
        return bytes.toByteArray();
    }

    private OggFile page(int flags, long granule, List<byte[]> segments) {
        var body = segments.stream().mapToInt(segment -> segment.length).sum();
        var page =
                ByteBuffer.allocate(27 + segments.size() + body)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put("OggS".getBytes(StandardCharsets.US_ASCII))
                        .put((byte) 0)
                        .put((byte) flags)
                        .putLong(granule)
                        .putInt(serial)
                        .putInt(pages.merge(serial, 1, Integer::sum) - 1)
                        .putInt(0)
                        .put((byte) segments.size());
        segments.forEach(segment -> page.put((byte) segment.length));
        segments.forEach(page::put);
        page.putInt(22, checksum(page.array()));
        out.writeBytes(page.array());
        return this;
    }

    /// Bit by bit, as the format's description has it.
    private static int checksum(byte[] page) {
        var sum = 0;
        for (byte value : page) {
            for (int bit = 7; bit >= 0; bit--) {
                var top = sum >>> 31 ^ (value >>> bit & 1);
                sum = sum << 1 ^ (top == 0 ? 0 : 0x04C11DB7);
            }
        }
        return sum;
    }

    private static void text(ByteArrayOutputStream out, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        number(out, bytes.length);
        out.writeBytes(bytes);
    }

    private static void number(ByteArrayOutputStream out, int number) {
        out.writeBytes(
                ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array());
    }
}
