package hikari.voice.source;

import hikari.api.error.AudioException;
import java.nio.ByteBuffer;

/// Makes packets of 20 ms out of packets of any length, without decoding: frames of 20 ms get a
/// packet each, shorter ones are put together.
///
/// A frame of 40 or 60 ms cannot be cut. Short frames whose form changes before 20 ms are full are
/// followed by empty ones, which a decoder conceals. What is no Opus packet is left out.
final class FrameShaper {
    /// How long every packet is, in samples.
    static final int SAMPLES = OpusFrames.RATE / 50;

    private static final int MOST_FRAMES = 8;

    private final FrameSink sink;
    private final OpusFrames frames = new OpusFrames();
    private final ByteBuffer single = ByteBuffer.allocate(1 + OpusFrames.MOST_BYTES);
    private final ByteBuffer joined =
            ByteBuffer.allocate(2 + MOST_FRAMES * (2 + OpusFrames.MOST_BYTES));
    private final ByteBuffer waiting = ByteBuffer.allocate(MOST_FRAMES * OpusFrames.MOST_BYTES);
    private final int[] lengths = new int[MOST_FRAMES];
    private int config;
    private int frameSamples;
    private int count;
    private long start;

    FrameShaper(FrameSink sink) {
        this.sink = sink;
    }

    /// Takes the next packet.
    ///
    /// @param packet its bytes
    /// @param time when it begins, in samples
    /// @throws AudioException when its frames are longer than 20 ms
    /// @throws InterruptedException when interrupted while the sink waits for room
    void add(ByteBuffer packet, long time) throws InterruptedException {
        if (!frames.read(packet)) {
            return;
        }
        if (frames.samples() == SAMPLES) {
            flush();
            sink.accept(packet, time);
            return;
        }
        if (frames.frameSamples() > SAMPLES) {
            throw new AudioException(
                    "Opus frames of %d ms cannot be sent, only those of up to 20 ms: encode the audio again"
                            .formatted(frames.frameSamples() * 1_000 / OpusFrames.RATE));
        }
        for (int i = 0; i < frames.count(); i++) {
            var frameTime = time + (long) i * frames.frameSamples();
            if (frames.frameSamples() == SAMPLES) {
                flush();
                alone(frames.frame(i), frameTime);
            } else {
                join(frames.frame(i), frameTime);
            }
        }
    }

    /// Gives away what is not full yet.
    ///
    /// @throws InterruptedException when interrupted while the sink waits for room
    void flush() throws InterruptedException {
        if (count > 0) {
            while (count * frameSamples < SAMPLES) {
                lengths[count++] = 0;
            }
            give();
        }
    }

    private void alone(ByteBuffer frame, long time) throws InterruptedException {
        sink.accept(single.clear().put((byte) frames.config()).put(frame).flip(), time);
    }

    private void join(ByteBuffer frame, long time) throws InterruptedException {
        if (count > 0 && frames.config() != config) {
            flush();
        }
        if (count == 0) {
            config = frames.config();
            frameSamples = frames.frameSamples();
            start = time;
        }
        lengths[count++] = frame.remaining();
        waiting.put(frame);
        if (count * frameSamples == SAMPLES) {
            give();
        }
    }

    private void give() throws InterruptedException {
        joined.clear().put((byte) (config | 3)).put((byte) (0x80 | count));
        for (int i = 0; i < count - 1; i++) {
            putLength(lengths[i]);
        }
        joined.put(waiting.flip()).flip();
        waiting.clear();
        count = 0;
        sink.accept(joined, start);
    }

    private void putLength(int length) {
        if (length < 252) {
            joined.put((byte) length);
        } else {
            joined.put((byte) (252 + (length & 3))).put((byte) ((length - 252) >>> 2));
        }
    }
}
