package hikari.sandbox.voice;

import hikari.sandbox.SandboxClock;
import hikari.sandbox.VoiceParticipant;
import hikari.sandbox.VoiceTicket;
import hikari.sandbox.json.Js;
import jakarta.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/// One client in one channel, over all the connections by which it resumes. Guarded by the world's
/// lock, but for its media.
final class VoiceSession {
    private static final int KEPT = 1024;
    private static final int NUMBERS = 1 << 16;

    private final VoiceTicket ticket;
    private final Room room;
    private final int ssrc;
    private final MediaLine media = new MediaLine();
    private final ArrayDeque<Sent> sent = new ArrayDeque<>();
    private @Nullable VoiceSocket socket;
    private SandboxClock.Timer expiry = () -> {};
    private int sequence;
    private int forgotten;
    private int speaking;
    private int resumes;
    private boolean ready;
    private boolean over;

    /// A numbered message.
    private static final class Sent {
        private final boolean binary;
        private final byte[] bytes;

        Sent(boolean binary, byte[] bytes) {
            this.binary = binary;
            this.bytes = bytes;
        }

        void over(VoiceSocket socket) {
            if (binary) {
                socket.binary(bytes);
            } else {
                socket.text(new String(bytes, StandardCharsets.UTF_8));
            }
        }
    }

    VoiceSession(VoiceTicket ticket, Room room, int ssrc, VoiceSocket socket) {
        this.ticket = ticket;
        this.room = room;
        this.ssrc = ssrc;
        this.socket = socket;
    }

    VoiceTicket ticket() {
        return ticket;
    }

    long user() {
        return ticket.userId();
    }

    Room room() {
        return room;
    }

    int ssrc() {
        return ssrc;
    }

    MediaLine media() {
        return media;
    }

    @Nullable VoiceSocket socket() {
        return socket;
    }

    boolean isConnected() {
        var served = socket;
        return served != null && served.isOpen();
    }

    boolean isReady() {
        return ready;
    }

    void ready() {
        ready = true;
    }

    boolean isOver() {
        return over;
    }

    int speaking() {
        return speaking;
    }

    void speaking(int flags) {
        speaking = flags;
        media.announced();
    }

    /// Sends a message that is not numbered.
    void answer(int op, JsonValue data) {
        var served = socket;
        if (served != null) {
            served.text(Js.of("op", op, "d", data).toString());
        }
    }

    /// Sends a numbered JSON message, now or when the client resumes.
    void tell(int op, JsonValue data) {
        var json = Js.of("op", op, "d", data, "seq", nextSequence()).toString();
        keep(new Sent(false, json.getBytes(StandardCharsets.UTF_8)));
    }

    /// Sends a numbered binary message, now or when the client resumes.
    void send(int op, byte[] payload) {
        var bytes =
                ByteBuffer.allocate(3 + payload.length)
                        .putShort((short) nextSequence())
                        .put((byte) op)
                        .put(payload)
                        .array();
        keep(new Sent(true, bytes));
    }

    private int nextSequence() {
        sequence = (sequence + 1) % NUMBERS;
        return sequence;
    }

    private void keep(Sent message) {
        if (over) {
            return;
        }
        sent.add(message);
        if (sent.size() > KEPT) {
            sent.remove();
            forgotten++;
        }
        var served = socket;
        if (served != null) {
            message.over(served);
        }
    }

    /// Goes on over another socket, with what the client has missed.
    ///
    /// @param acknowledged the last number that it has; -1 for none
    /// @return false if that cannot be
    boolean resume(VoiceSocket next, int acknowledged) {
        int missed =
                acknowledged < 0 ? sent.size() : Math.floorMod(sequence - acknowledged, NUMBERS);
        if (over || missed > sent.size() || (acknowledged < 0 && forgotten > 0)) {
            return false;
        }
        var before = socket;
        expiry.cancel();
        socket = next;
        resumes++;
        if (before != null) {
            before.kill();
        }
        answer(9, JsonValue.NULL);
        sent.stream().skip(sent.size() - missed).forEach(message -> message.over(next));
        return true;
    }

    /// The connection is lost; the session waits for a resume, until the timer says otherwise.
    void detach(SandboxClock.Timer until) {
        socket = null;
        expiry = until;
    }

    /// The session can never be resumed.
    void end(int code, String reason) {
        over = true;
        ready = false;
        expiry.cancel();
        media.to(null);
        var served = socket;
        if (served != null) {
            served.close(code, reason);
        }
    }

    VoiceParticipant view() {
        var path = media.path();
        return new VoiceParticipant(
                user(),
                ticket.sessionId(),
                Integer.toUnsignedLong(ssrc),
                isConnected(),
                ready,
                path == null ? "" : path.cipher().mode().id(),
                speaking,
                room.daveVersion(),
                room.epochOf(user()),
                resumes,
                media.counts());
    }
}
