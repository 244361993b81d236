package hikari.voice.direct;

import hikari.api.voice.audio.OpusSource;
import java.nio.ByteBuffer;

/// So many frames, all different.
class Frames implements OpusSource {
    private final int count;
    private int next;

    Frames(int count) {
        this.count = count;
    }

    static byte[] frame(int number) {
        return ByteBuffer.allocate(60).putInt(number).put(59, (byte) 1).array();
    }

    @Override
    public int read(ByteBuffer frame) {
        if (next == count) {
            return ENDED;
        }
        frame.put(frame(next++));
        return 60;
    }
}
