package hikari.voice.encryption;

import hikari.api.voice.dave.FrameDecryptor;
import hikari.api.voice.dave.FrameEncryptor;
import hikari.api.voice.dave.FrameOutcome;
import java.nio.ByteBuffer;

/// No encryption, on a stage where there is no provider of any.
enum Passthrough implements FrameEncryptor, FrameDecryptor {
    INSTANCE;

    @Override
    public FrameOutcome encrypt(ByteBuffer frame, ByteBuffer out) {
        out.put(frame);
        return FrameOutcome.PASSED;
    }

    @Override
    public FrameOutcome decrypt(ByteBuffer frame, ByteBuffer out) {
        out.put(frame);
        return FrameOutcome.PASSED;
    }
}
