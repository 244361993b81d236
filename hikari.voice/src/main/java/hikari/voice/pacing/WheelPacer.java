package hikari.voice.pacing;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.voice.audio.AudioSubscription;
import hikari.api.voice.audio.Pacer;
import hikari.api.voice.audio.PacketSource;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// Spreads connections over wheels, 500 each, and turns each by a platform thread.
///
/// A wheel that is full stays full of those it has; the next connection goes to the first wheel
/// with room, so that few connections need one thread.
final class WheelPacer implements Pacer {
    /// How many connections one thread serves: beyond some 700 it recovers slowly from a stall.
    static final int CONNECTIONS = 500;

    private final PacingTime time;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final List<Turning> wheels = new ArrayList<>();

    @GuardedBy("lock")
    private boolean closed;

    private record Turning(Wheel wheel, Thread thread) {}

    WheelPacer(PacingTime time) {
        this.time = time;
    }

    @Override
    public AudioSubscription add(DatagramChannel socket, PacketSource packets) {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the pacer is closed");
            }
            var turning = withRoom();
            var member = turning.wheel().add(socket, packets);
            return () -> remove(turning, member);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            wheels.forEach(turning -> turning.thread().interrupt());
            wheels.clear();
        } finally {
            lock.unlock();
        }
    }

    private void remove(Turning turning, Wheel.Member member) {
        lock.lock();
        try {
            turning.wheel().remove(member);
            if (turning.wheel().size() == 0 && wheels.remove(turning)) {
                turning.thread().interrupt();
            }
        } finally {
            lock.unlock();
        }
        member.end();
    }

    @GuardedBy("lock")
    private Turning withRoom() {
        for (var turning : wheels) {
            if (turning.wheel().size() < CONNECTIONS) {
                return turning;
            }
        }
        var wheel = new Wheel(time.nanos());
        var thread =
                Thread.ofPlatform()
                        .name("hikari voice pacer " + wheels.size())
                        .daemon(true)
                        .unstarted(() -> turn(wheel));
        var turning = new Turning(wheel, thread);
        thread.start(); // where there is no thread, there is no wheel
        wheels.add(turning);
        return turning;
    }

    private void turn(Wheel wheel) {
        while (!Thread.currentThread().isInterrupted()) {
            long next = wheel.turn(time.nanos());
            if (next - time.nanos() > 0) {
                time.waitUntil(next);
            }
        }
    }
}
