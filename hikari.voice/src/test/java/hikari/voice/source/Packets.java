package hikari.voice.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Opus packets for tests, of the right form and with noise for contents; and what demuxers make of
/// files with them.
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
