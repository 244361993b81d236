package hikari.api.voice.audio;

import hikari.api.Snowflake;
import java.nio.ByteBuffer;

/// What somebody said within 20 ms.
///
/// @param userId who
/// @param sequence the packet's number at its sender, from 0 to 65,535; the next one has the next
/// @param timestamp when it was said by the sender's clock, in samples of 48 kHz, from 0 to 2³² - 1
/// @param opus the Opus frame; empty when it was lost. Of this call alone: not shared, not used
///   again
public record ReceivedFrame(Snowflake userId, int sequence, long timestamp, ByteBuffer opus) {

    /// {@return whether it was lost on the way: a decoder conceals it}
    public boolean isLost() {
        return !opus.hasRemaining();
    }

    /// {@return whether it is Opus' silence, which is sent before somebody stops speaking}
    public boolean isSilence() {
        return OpusSilence.is(opus);
    }
}
