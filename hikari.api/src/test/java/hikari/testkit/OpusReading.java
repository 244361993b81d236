package hikari.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.voice.audio.OpusSource;
import java.nio.ByteBuffer;

/// Reads sources that read ahead, as a player would: what is not there yet is asked for again.
public final class OpusReading {
    private OpusReading() {}

    /// The next frame, as soon as it is there.
    ///
    /// @param into where its bytes go, from the beginning
    /// @return how many there are; [OpusSource#ENDED] at the end
    public static int next(OpusSource source, ByteBuffer into) {
        int length;
        do {
            Thread.onSpinWait();
            length = source.read(into.clear());
        } while (length == OpusSource.NOTHING_NOW);
        assertThat(into.position()).isEqualTo(Math.max(0, length));
        return length;
    }

    /// The next frame's length, as soon as it is there; [OpusSource#ENDED] at the end.
    public static int next(OpusSource source) {
        return next(source, ByteBuffer.allocate(OpusSource.MAX_FRAME));
    }
}
