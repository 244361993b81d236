package hikari.voice.dave.frame;

import hikari.api.Snowflake;
import hikari.api.voice.audio.OpusSilence;
import hikari.api.voice.dave.FrameDecryptor;
import hikari.api.voice.dave.FrameOutcome;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Supplier;

/// Decrypts the frames of one sender, with the newest keys first. What it holds belongs to the
/// thread that decrypts; what it goes by is looked at before each frame.
final class RatchetDecryptor implements FrameDecryptor {
    private final Snowflake user;
    private final FrameClock clock;
    private final Supplier<Reception> current;
    private final Scratch scratch = new Scratch();
    private final ProtocolFrame parsed = new ProtocolFrame();
    private Reception reception = Reception.NOTHING;

    /// The epochs that the sender is in, and the ratchets of each.
    private List<Reception.Epoch> epochs = List.of();

    private List<ReceivingRatchet> ratchets = List.of();

    RatchetDecryptor(Snowflake user, FrameClock clock, Supplier<Reception> current) {
        this.user = user;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public FrameOutcome decrypt(ByteBuffer frame, ByteBuffer out) {
        int length = frame.remaining();
        if (out.remaining() < length) {
            throw new BufferOverflowException();
        }
        follow();
        if (OpusSilence.is(frame)) {
            out.put(frame);
            return FrameOutcome.PASSED;
        }
        scratch.reserve(length);
        frame.get(scratch.frame, 0, length);
        long now = clock.nanos();
        if (!parsed.parse(scratch, length)) {
            return reception.passesUntil() > now ? pass(length, out) : FrameOutcome.NOT_ENCRYPTED;
        }
        FrameOutcome outcome = decrypt(now);
        if (outcome == FrameOutcome.DONE) {
            out.put(scratch.frame, 0, parsed.join(scratch));
        }
        return outcome;
    }

    /// Says of a frame that no key fits the most that can be known: that it was there, else that it
    /// is not authentic.
    private FrameOutcome decrypt(long now) {
        FrameOutcome outcome = FrameOutcome.NO_KEY;
        for (int i = 0; i < epochs.size(); i++) {
            if (epochs.get(i).expiresAt() > now) {
                FrameOutcome tried = ratchets.get(i).decrypt(parsed.nonce(), scratch, now);
                if (tried == FrameOutcome.DONE) {
                    return tried;
                }
                if (tried != FrameOutcome.NO_KEY && outcome != FrameOutcome.REPLAYED) {
                    outcome = tried;
                }
            }
        }
        return outcome;
    }

    private FrameOutcome pass(int length, ByteBuffer out) {
        out.put(scratch.frame, 0, length);
        return FrameOutcome.PASSED;
    }

    /// Takes over what has changed, and keeps the ratchets of epochs that are still there.
    private void follow() {
        Reception next = current.get();
        if (next == reception) {
            return;
        }
        List<Reception.Epoch> with = next.epochs().stream().filter(e -> e.has(user)).toList();
        ratchets = with.stream().map(this::ratchet).toList();
        epochs = with;
        reception = next;
    }

    private ReceivingRatchet ratchet(Reception.Epoch epoch) {
        for (ReceivingRatchet ratchet : ratchets) {
            if (ratchet.epoch() == epoch.keys()) {
                return ratchet;
            }
        }
        byte[] secret = epoch.keys().find(user).orElseThrow();
        return new ReceivingRatchet(epoch.keys(), secret, epoch.since());
    }
}
