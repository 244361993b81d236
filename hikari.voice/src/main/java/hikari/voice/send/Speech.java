package hikari.voice.send;

import hikari.api.voice.audio.OpusSilence;
import hikari.api.voice.audio.OpusSource;
import hikari.api.voice.audio.PacketSource;
import hikari.api.voice.dave.FrameEncryptor;
import hikari.api.voice.dave.FrameOutcome;
import hikari.voice.rtp.RtpHeader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes packets of frames: encrypts them for those in the channel, then for the server. Allocates
/// nothing of its own.
///
/// No packet goes out before the server was told that the bot speaks, and no frame is lost while
/// that, the keys or the way out are missing: it is held back. Only for nobody it is not held back
/// for long: there are no keys then, and a radio station does not wait. After the last frame come
/// five of silence.
public final class Speech implements PacketSource {
    /// How many frames of silence end what was said.
    public static final int SILENT_FRAMES = 5;

    /// For how many frames' time somebody is waited for who may be about to join: 5 s.
    static final int PATIENCE = 250;

    /// Where frames come from.
    @FunctionalInterface
    public interface Frames {
        /// Writes the next frame.
        ///
        /// @param frame where it goes, empty
        /// @return how long it is; 0 when there is none now
        int pull(ByteBuffer frame);
    }

    private final Frames frames;
    private final Consumer<Outlet> announcer;
    private final SendCounts counts;
    private final ByteBuffer frame = ByteBuffer.allocate(OpusSource.MAX_FRAME);
    private final ByteBuffer encrypted =
            ByteBuffer.allocate(OpusSource.MAX_FRAME + FrameEncryptor.OVERHEAD);
    private final byte[] bytes = new byte[MAX_PACKET];
    private volatile @Nullable Outlet outlet;

    /// Used by the pacer's thread only, as is all below.
    private @Nullable Outlet last;

    /// How long the frame is that waits to be encrypted; 0 when none does.
    private int waiting;

    /// Whether an encrypted frame waits to be sent.
    private boolean ready;

    private int silenceLeft;

    /// How often in a row a frame was held back although nobody is there, up to [#PATIENCE].
    private int heldForNobody;

    /// Whether the frame that waits was said by somebody, and is not the silence after it.
    private boolean audible;

    /// Speech that has no way out yet.
    ///
    /// @param frames where frames come from
    /// @param announcer has the server told what an outlet wants, without blocking
    /// @param counts what was sent
    public Speech(Frames frames, Consumer<Outlet> announcer, SendCounts counts) {
        this.frames = frames;
        this.announcer = announcer;
        this.counts = counts;
    }

    /// Goes on through another outlet, or waits.
    ///
    /// @param next the outlet; null for none
    public void through(@Nullable Outlet next) {
        outlet = next;
    }

    /// {@return the way out, if there is one}
    public @Nullable Outlet outlet() {
        return outlet;
    }

    @Override
    public boolean next(ByteBuffer packet) {
        var out = outlet;
        if (out == null) {
            return false;
        }
        if (out != last) {
            last = out;
            ready = false; // it was encrypted for another server's group
        }
        if (!ready && !fetch()) {
            return false;
        }
        if (!ready && !encrypt(out)) {
            if (isForNobody(out)) {
                want(out, true);
                done(out);
            }
            return false;
        }
        want(out, true);
        if (!out.mayTalk()) {
            return false;
        }
        seal(out, packet);
        counts.sent();
        done(out);
        return true;
    }

    @Override
    public void notSent(IOException failure) {
        counts.notSent();
    }

    /// Has a frame waiting to be encrypted: the next one, or silence after the last.
    private boolean fetch() {
        if (waiting > 0 && audible) {
            return true;
        }
        int length = frames.pull(frame.clear());
        if (length > 0) {
            waiting = length;
            audible = true;
            silenceLeft = SILENT_FRAMES;
            return true;
        }
        if (silenceLeft > 0) {
            waiting = OpusSilence.write(frame.clear());
            audible = false;
            return true;
        }
        return false;
    }

    private boolean encrypt(Outlet out) {
        var outcome = out.encryptor.encrypt(frame.position(0).limit(waiting), encrypted.clear());
        if (outcome != FrameOutcome.DONE && outcome != FrameOutcome.PASSED) {
            return false;
        }
        ready = true;
        heldForNobody = 0;
        encrypted.flip();
        return true;
    }

    private boolean isForNobody(Outlet out) {
        if (!out.isAlone()) {
            heldForNobody = 0;
            return false;
        }
        if (heldForNobody < PATIENCE) {
            heldForNobody++;
            return false;
        }
        return true;
    }

    private void want(Outlet out, boolean speaking) {
        if (out.want(speaking)) {
            announcer.accept(out);
        }
    }

    private void seal(Outlet out, ByteBuffer packet) {
        RtpHeader.write(
                bytes, out.nextSequence(), out.nextTimestamp(RtpHeader.SAMPLES), out.ssrc());
        int length =
                out.cipher.seal(
                        RtpHeader.SIZE,
                        bytes,
                        encrypted.array(),
                        encrypted.limit(),
                        out.nextCounter());
        packet.put(bytes, 0, length);
    }

    /// The frame is said, or nobody was there to hear it.
    private void done(Outlet out) {
        ready = false;
        waiting = 0;
        if (audible) {
            return;
        }
        silenceLeft--;
        if (silenceLeft == 0) {
            want(out, false);
        }
    }
}
