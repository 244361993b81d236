package hikari.voice.dave.frame;

import hikari.api.voice.dave.FrameEncryptor;
import hikari.api.voice.dave.FrameOutcome;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReference;

/// Encrypts with the keys of the epoch that was executed last.
final class RatchetEncryptor implements FrameEncryptor {
    /// What to do with frames.
    private sealed interface Mode {
        /// Nothing, for want of keys.
        record Nothing() implements Mode {}

        /// They pass as they are.
        record Pass() implements Mode {}

        /// They are encrypted.
        record Encrypt(Sending keys) implements Mode {}

        /// Nothing, for ever.
        record Closed() implements Mode {}
    }

    private static final int MORE = 0x80;
    private static final int DIGIT = 7;

    private final Scratch scratch = new Scratch();
    private final AtomicReference<Mode> mode = new AtomicReference<>(new Mode.Nothing());

    /// Uses the keys of an epoch.
    void use(Sending keys) {
        change(new Mode.Encrypt(keys));
    }

    /// Does without encryption.
    void pass() {
        change(new Mode.Pass());
    }

    /// Does nothing rather than without encryption.
    void stopPassing() {
        mode.updateAndGet(before -> before instanceof Mode.Pass ? new Mode.Nothing() : before);
    }

    void close() {
        mode.set(new Mode.Closed());
    }

    private void change(Mode next) {
        mode.updateAndGet(before -> before instanceof Mode.Closed ? before : next);
    }

    @Override
    public FrameOutcome encrypt(ByteBuffer frame, ByteBuffer out) {
        if (out.remaining() < frame.remaining() + OVERHEAD) {
            throw new BufferOverflowException();
        }
        return switch (mode.get()) {
            case Mode.Encrypt(var keys) -> encrypt(keys, frame, out);
            case Mode.Pass _ -> {
                out.put(frame);
                yield FrameOutcome.PASSED;
            }
            case Mode.Nothing _, Mode.Closed _ -> {
                frame.position(frame.limit());
                yield FrameOutcome.NO_KEY;
            }
        };
    }

    private FrameOutcome encrypt(Sending keys, ByteBuffer frame, ByteBuffer out) {
        int length = frame.remaining();
        scratch.reserve(length);
        frame.get(scratch.input, 0, length);
        scratch.inputLength = length;
        int nonce = keys.encrypt(scratch);
        out.put(scratch.output, 0, length + FrameCipher.TAG);
        int size = ProtocolFrame.LEAST + 1;
        while ((nonce & -MORE) != 0) {
            out.put((byte) (nonce | MORE));
            nonce >>>= DIGIT;
            size++;
        }
        out.put((byte) nonce).put((byte) size);
        out.put((byte) ProtocolFrame.MARKER).put((byte) ProtocolFrame.MARKER);
        return FrameOutcome.DONE;
    }
}
