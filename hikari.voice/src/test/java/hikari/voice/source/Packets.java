package hikari.voice.source;

import hikari.api.voice.audio.OpusSource;
import hikari.testkit.OpusReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Opus packets for tests, of the right form and with noise for contents; and what demuxers and
/// sources make of files with them.
final class Packets {
    /// First bytes of packets with one frame, by its length.
    static final int CELT_2_5 = 28 << 3;

    static final int CELT_5 = 29 << 3;
    static final int CELT_10 = 30 << 3;
    static final int CELT_20 = 31 << 3;
    static final int SILK_40 = 10 << 3;
    static final int SILK_60 = 11 << 3;

    private Packets() {}

    /// Packets of one frame.
    static List<byte[]> of(int toc, int count, long seed) {
        var random = new Random(seed);
        var packets = new ArrayList<byte[]>();
        for (int i = 0; i < count; i++) {
            packets.add(one(toc, 1 + random.nextInt(400), random));
        }
        return packets;
    }

    static byte[] one(int toc, int length, Random random) {
        var packet = new byte[length];
        random.nextBytes(packet);
        packet[0] = (byte) toc;
        return packet;
    }

    static List<byte[]> read(Demuxer demuxer) throws IOException {
        var packets = new ArrayList<byte[]>();
        while (demuxer.next()) {
            var packet = new byte[demuxer.packet().remaining()];
            demuxer.packet().duplicate().get(packet);
            packets.add(packet);
        }
        return packets;
    }

    /// All frames to the end.
    static List<byte[]> all(OpusSource source) {
        var frames = new ArrayList<byte[]>();
        for (var frame = next(source); frame.length > 0; frame = next(source)) {
            frames.add(frame);
        }
        return frames;
    }

    /// The next frame, as soon as it is there; nothing at the end.
    static byte[] next(OpusSource source) {
        var frame = ByteBuffer.allocate(OpusSource.MAX_FRAME);
        OpusReading.next(source, frame);
        var bytes = new byte[frame.flip().remaining()];
        frame.get(bytes);
        return bytes;
    }

    static OggOpus ogg(OggFile file) throws IOException {
        return ogg(file.bytes());
    }

    static OggOpus ogg(byte[] bytes) throws IOException {
        return new OggOpus(new ByteArrayInputStream(bytes), Optional.empty());
    }

    static WebmOpus webm(byte[] bytes) throws IOException {
        return new WebmOpus(new ByteArrayInputStream(bytes));
    }
}
