package hikari.voice.source;

import java.nio.ByteBuffer;

/// Takes Opus packets of 20 ms, one after the other, by one thread.
@FunctionalInterface
interface FrameSink {
    /// Takes a packet.
    ///
    /// @param packet its bytes, which are the caller's again afterwards
    /// @param time when it begins, in samples since the beginning of the audio; below 0 while the
    ///   decoder warms up
    /// @throws InterruptedException when interrupted while waiting for room
    void accept(ByteBuffer packet, long time) throws InterruptedException;
}
