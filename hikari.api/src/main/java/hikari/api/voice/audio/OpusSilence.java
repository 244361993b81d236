package hikari.api.voice.audio;

import java.nio.ByteBuffer;

/// Opus' frame of silence, 20 ms: sent five times when somebody stops speaking, so that listeners'
/// decoders do not make something up.
///
/// @see "Discord documentation: Voice, Voice Data Interpolation"
public final class OpusSilence {
    /// How long the frame is, in bytes.
    public static final int LENGTH = 3;

    private static final byte[] FRAME = {(byte) 0xF8, (byte) 0xFF, (byte) 0xFE};

    private OpusSilence() {}

    /// Writes the frame.
    ///
    /// @param frame where to, from its position on
    /// @return how many bytes were written, [#LENGTH]
    public static int write(ByteBuffer frame) {
        frame.put(FRAME);
        return LENGTH;
    }

    /// {@return whether a frame is silence}
    ///
    /// @param frame the frame, from position to limit; not consumed
    public static boolean is(ByteBuffer frame) {
        int at = frame.position();
        return frame.remaining() == LENGTH
                && frame.get(at) == FRAME[0]
                && frame.get(at + 1) == FRAME[1]
                && frame.get(at + 2) == FRAME[2];
    }
}
