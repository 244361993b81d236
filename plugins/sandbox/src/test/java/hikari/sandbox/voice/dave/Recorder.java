package hikari.sandbox.voice.dave;

import hikari.sandbox.ManualClock;
import hikari.sandbox.SandboxClock;
import hikari.sandbox.voice.mls.Packages;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/// Keeps what a delivery service sends to each user, and plays the users.
final class Recorder implements Outbox {
    static final long CHANNEL = 900;

    final ManualClock clock = new ManualClock(Instant.parse("2026-01-01T00:00:00Z"));
    final DaveGroup group = new DaveGroup(CHANNEL, this);
    final Map<Long, Queue<Sent>> sent = new HashMap<>();
    boolean zero;
    boolean revokes;

    /// One message.
    static final class Sent {
        final int op;
        final byte[] payload;
        final JsonObject data;

        Sent(int op, byte[] payload, JsonObject data) {
            this.op = op;
            this.payload = payload;
            this.data = data;
        }

        int transition() {
            return (payload[0] & 0xFF) << 8 | (payload[1] & 0xFF);
        }
    }

    private Queue<Sent> of(long user) {
        return sent.computeIfAbsent(user, _ -> new ArrayDeque<>());
    }

    @Override
    public void tell(long user, int op, JsonObject data) {
        of(user).add(new Sent(op, new byte[0], data));
    }

    @Override
    public void send(long user, int op, byte[] payload) {
        of(user).add(new Sent(op, payload, JsonValue.EMPTY_JSON_OBJECT));
    }

    @Override
    public SandboxClock.Timer after(Duration delay, Runnable action) {
        return clock.after(delay, action);
    }

    @Override
    public boolean takesTransitionZero() {
        boolean taken = zero;
        zero = false;
        return taken;
    }

    @Override
    public boolean takesRevocation() {
        boolean taken = revokes;
        revokes = false;
        return taken;
    }

    /// The ops that a user was sent since the last look.
    List<Integer> ops(long user) {
        var ops = of(user).stream().map(one -> one.op).toList();
        of(user).clear();
        return ops;
    }

    /// The next message of an op; others before it are dropped.
    Sent next(long user, int op) {
        for (var one = of(user).poll(); one != null; one = of(user).poll()) {
            if (one.op == op) {
                return one;
            }
        }
        throw new AssertionError("user %d was sent no op %d".formatted(user, op));
    }

    void enter(long user) {
        group.enter(user);
        next(user, 25);
        group.keyPackage(user, Packages.keyPackage(user));
    }

    /// Commits all that the user was last sent.
    void commit(long user, long epoch, int leaf, int joiners) {
        var proposals = of(user).stream().filter(one -> one.op == 27).toList().getLast();
        of(user).removeIf(one -> one.op == 27);
        var references = Packages.references(proposals.payload);
        group.commit(user, payload(epoch, leaf, references, joiners));
    }

    static byte[] payload(long epoch, int leaf, List<byte[]> references, int joiners) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(Packages.commit(CHANNEL, epoch, leaf, references));
        if (joiners > 0) {
            out.writeBytes(Packages.welcome(joiners));
        }
        return out.toByteArray();
    }

    /// Users 1 and 2 in a group of which 1 is the first.
    static Recorder pair() {
        var recorder = new Recorder();
        recorder.enter(1);
        recorder.enter(2);
        recorder.commit(1, 0, 0, 1);
        recorder.allReady(1, 2);
        recorder.ops(1);
        recorder.ops(2);
        return recorder;
    }

    void allReady(long... users) {
        for (long user : users) {
            var announced = of(user).stream().filter(one -> one.op == 29 || one.op == 30).toList();
            group.ready(user, announced.getLast().transition());
        }
    }
}
