package hikari.sandbox.gateway;

import hikari.sandbox.Fault;
import hikari.sandbox.SandboxClock;
import hikari.sandbox.websocket.ByteBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// The bytes of one connection on their way into the socket, with the faults of the wire: a cut at
/// an exact byte, and slow writing. For the writer's thread, but for [#close()].
final class WireOutput {
    private static final int TICKS_PER_SECOND = 20;

    private final Socket socket;
    private final OutputStream out;
    private final SandboxClock clock;
    private Fault.Ending ending = Fault.Ending.FIN;
    private long budget = Long.MAX_VALUE;
    private int bytesPerTick = Integer.MAX_VALUE;
    private volatile boolean ticked;
    private volatile boolean closed;

    WireOutput(Socket socket, SandboxClock clock) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
        this.clock = clock;
    }

    /// Thrown when the connection was cut on request.
    static final class CutException extends IOException {
        private static final long serialVersionUID = 1;

        private final boolean orderly;

        CutException(boolean orderly) {
            super("cut by a fault");
            this.orderly = orderly;
        }

        /// Whether the client still has to end its side.
        boolean isOrderly() {
            return orderly;
        }
    }

    void cutAfter(Fault.Drop drop) throws IOException {
        ending = drop.ending();
        budget = drop.afterBytes();
        if (budget == 0) {
            cut();
        }
    }

    void slowDown(int bytesPerSecond) {
        bytesPerTick = Math.max(1, bytesPerSecond / TICKS_PER_SECOND);
    }

    void write(ByteBuilder bytes) throws IOException {
        int count = (int) Math.min(bytes.length(), budget);
        for (int offset = 0; offset < count; ) {
            int chunk = Math.min(bytesPerTick, count - offset);
            out.write(bytes.array(), offset, chunk);
            offset += chunk;
            if (bytesPerTick != Integer.MAX_VALUE) {
                awaitTick();
            }
        }
        if (budget != Long.MAX_VALUE) {
            budget -= count;
            if (budget == 0) {
                cut();
            }
        }
    }

    private void awaitTick() throws IOException {
        var writer = Thread.currentThread();
        ticked = false;
        var timer =
                clock.after(
                        Duration.ofMillis(1000 / TICKS_PER_SECOND),
                        () -> {
                            ticked = true;
                            LockSupport.unpark(writer);
                        });
        while (!ticked && !closed) {
            LockSupport.park(this);
        }
        timer.cancel();
        if (closed) {
            throw new IOException("closed while writing slowly");
        }
    }

    private void cut() throws IOException {
        if (ending == Fault.Ending.RST) {
            socket.setSoLinger(true, 0);
            socket.close();
        } else {
            socket.shutdownOutput();
        }
        throw new CutException(ending == Fault.Ending.FIN);
    }

    /// Lets a writer that waits for its next tick go.
    void close(Thread writer) {
        closed = true;
        LockSupport.unpark(writer);
    }
}
