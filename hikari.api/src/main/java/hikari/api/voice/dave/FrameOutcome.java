package hikari.api.voice.dave;

/// What became of a frame. Only [#DONE] and [#PASSED] have written anything.
public enum FrameOutcome {
    /// It was encrypted or decrypted.
    DONE,
    /// It was copied as it is: without end-to-end encryption, or as silence.
    PASSED,
    /// There is no key for it, not yet or not any more.
    NO_KEY,
    /// It is not encrypted, and frames that are not may not pass.
    NOT_ENCRYPTED,
    /// A frame with its nonce has been there before, or is too old to tell.
    REPLAYED,
    /// It is not what the sender encrypted, or was encrypted with other keys.
    FORGED;

    /// {@return whether the frame was written}
    public boolean isWritten() {
        return this == DONE || this == PASSED;
    }
}
