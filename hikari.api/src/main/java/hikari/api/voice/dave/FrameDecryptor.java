package hikari.api.voice.dave;

import java.nio.ByteBuffer;

/// Decrypts the frames of one other member. One thread at a time may use it; keys may change
/// meanwhile.
public interface FrameDecryptor {
    /// Decrypts a frame that came from the network. Never throws on malformed frames. Of the
    /// framework's own, it allocates nothing but for the first frame after a change of keys.
    ///
    /// @param frame what was received, read from position to limit
    /// @param out where the decrypted one goes, from its position on; needs room for as many bytes
    ///   as the frame has, and shares no memory with it
    /// @return [FrameOutcome#DONE] or [FrameOutcome#PASSED], or why there is nothing to play
    /// @throws java.nio.BufferOverflowException when there is too little room; the frame has not
    ///   been read then
    FrameOutcome decrypt(ByteBuffer frame, ByteBuffer out);
}
