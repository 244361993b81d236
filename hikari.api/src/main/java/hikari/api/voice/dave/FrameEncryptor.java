package hikari.api.voice.dave;

import java.nio.ByteBuffer;

/// Encrypts a member's own frames. One thread at a time may use it; keys may change meanwhile.
public interface FrameEncryptor {
    /// The most bytes that encryption adds to an Opus frame: 16.
    int OVERHEAD = 16;

    /// Encrypts a frame, or passes it as it is where the channel has no end-to-end encryption. Of
    /// the framework's own, it allocates nothing.
    ///
    /// @param frame an Opus frame, read from position to limit
    /// @param out where the encrypted one goes, from its position on; needs room for the frame and
    ///   [#OVERHEAD] bytes, and shares no memory with it
    /// @return [FrameOutcome#DONE], [FrameOutcome#PASSED], or [FrameOutcome#NO_KEY] when nothing
    ///   may be sent yet
    /// @throws java.nio.BufferOverflowException when there is too little room; the frame has not
    ///   been read then
    FrameOutcome encrypt(ByteBuffer frame, ByteBuffer out);
}
