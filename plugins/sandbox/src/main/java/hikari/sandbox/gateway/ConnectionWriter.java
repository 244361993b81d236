package hikari.sandbox.gateway;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.sandbox.Fault;
import hikari.sandbox.websocket.ByteBuilder;
import hikari.sandbox.websocket.WebSocketFrames;
import hikari.sandbox.websocket.WebSocketReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// The only writer of a connection: sends orders first, then what its session has not sent yet.
///
/// Bytes gather in a buffer that goes out when it is full or when there is nothing more to do.
final class ConnectionWriter {
    private static final Logger LOG = LogManager.getLogger(ConnectionWriter.class);
    private static final int FLUSH_AT = 64 << 10;
    private static final int MAX_ORDERS = 1024;

    private final Connection connection;
    private final WireOutput wire;
    private final Thread thread;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final ArrayDeque<Order> orders = new ArrayDeque<>();

    private volatile boolean ordersWait;
    private volatile boolean parked;
    private volatile boolean held;
    private volatile boolean silent;
    private volatile boolean ended;
    private volatile boolean closing;

    private final ByteBuilder out = new ByteBuilder(2 * FLUSH_AT);
    private final ByteBuilder message = new ByteBuilder(16 << 10);
    private final DispatchRing.Batch batch = new DispatchRing.Batch(64);
    private Transport transport;
    private int fragment;
    private boolean sentClose;
    private int batchIndex;
    private int batchCount;
    private @Nullable Session unconfirmed;
    private long unconfirmedSequence;

    /// Something to do before the session's dispatches.
    sealed interface Order {
        /// Sends a JSON message.
        record Text(String json) implements Order {}

        /// Sends a control frame.
        record Control(int opcode, WebSocketReader.ControlPayload payload) implements Order {}

        /// Sends a close frame and ends the stream.
        record Close(WebSocketReader.ControlPayload payload) implements Order {}

        /// Changes the compression.
        record Use(Transport transport) implements Order {}

        /// Makes something go wrong.
        record Inject(Fault fault) implements Order {}
    }

    ConnectionWriter(Connection connection, WireOutput wire, Transport transport, String name) {
        this.connection = connection;
        this.wire = wire;
        this.transport = transport;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// Waits until the writer ended.
    ///
    /// @return false if it had not by then
    boolean join(Duration atMost) throws InterruptedException {
        return thread.join(atMost);
    }

    /// Adds an order; without effect once the writer ended.
    void order(Order order) {
        lock.lock();
        try {
            if (orders.size() >= MAX_ORDERS && !(order instanceof Order.Close)) {
                return; // a client that floods and does not read: its answers may be lost
            }
            orders.add(order);
            ordersWait = true;
            closing |= order instanceof Order.Close;
        } finally {
            lock.unlock();
        }
        wake();
    }

    /// Whether a close frame is on its way, and nothing holds it up.
    boolean isClosing() {
        return closing && !silent && !held;
    }

    /// Wakes the writer if it waits.
    void wake() {
        if (parked) {
            LockSupport.unpark(thread);
        }
    }

    /// Ends the writer as soon as it has finished the write it is in; the caller closes the socket
    /// to end that, too.
    void end() {
        ended = true;
        wire.close(thread);
        LockSupport.unpark(thread);
    }

    private void run() {
        boolean orderly = false;
        try {
            while (!ended) {
                step();
            }
            orderly = sentClose;
        } catch (WireOutput.CutException cut) {
            orderly = cut.isOrderly();
        } catch (IOException broken) {
            LOG.debug("A connection broke: {}", broken.getMessage());
        } finally {
            ended = true;
            transport.close();
            connection.writerEnded(orderly);
        }
    }

    private void step() throws IOException {
        if (held || silent) {
            flush();
            park();
        } else if (ordersWait) {
            carryOut();
        } else if (batchIndex < batchCount || refill()) {
            writeNext();
        } else {
            flush();
            park();
        }
    }

    private void park() {
        parked = true;
        if (isIdle()) {
            LockSupport.park(this);
        }
        parked = false;
    }

    private boolean isIdle() {
        if (ended) {
            return false;
        }
        if (held || silent) {
            return true;
        }
        var session = connection.session();
        return !ordersWait
                && batchIndex >= batchCount
                && (session == null || !session.hasUnsent(connection));
    }

    private boolean refill() {
        var session = connection.session();
        if (session == null) {
            return false;
        }
        batchCount = session.take(connection, batch);
        batchIndex = 0;
        unconfirmed = session;
        return batchCount > 0;
    }

    private void writeNext() throws IOException {
        long sequence = batch.first + batchIndex;
        var frame = batch.frames[batchIndex++];
        if (transport instanceof Transport.Plain && fragment == 0) {
            WebSocketFrames.head(
                    out, WebSocketFrames.TEXT, frame.size() + ByteBuilder.digits(sequence));
            frame.appendTo(out, sequence);
        } else {
            send(transport.compress(frame, sequence, message));
        }
        unconfirmedSequence = sequence;
        if (out.length() >= FLUSH_AT) {
            flush();
        }
    }

    /// Sends a compressed message; what comes back in the buffer it came in is text.
    private void send(ByteBuilder payload) {
        int opcode = payload == message ? WebSocketFrames.TEXT : WebSocketFrames.BINARY;
        WebSocketFrames.message(out, opcode, payload, fragment);
    }

    private void flush() throws IOException {
        if (out.length() > 0) {
            wire.write(out);
            out.clear();
        }
        if (unconfirmed != null && unconfirmedSequence > 0) {
            unconfirmed.noteWritten(connection, unconfirmedSequence);
            unconfirmedSequence = 0;
        }
    }

    private @Nullable Order nextOrder() {
        lock.lock();
        try {
            var next = orders.poll();
            ordersWait = !orders.isEmpty();
            return next;
        } finally {
            lock.unlock();
        }
    }

    private void carryOut() throws IOException {
        var order = nextOrder();
        if (order != null) {
            switch (order) {
                case Order.Text text -> text(text.json());
                case Order.Control control ->
                        WebSocketFrames.control(out, control.opcode(), control.payload().bytes());
                case Order.Close close -> close(close.payload());
                case Order.Use use -> replace(use.transport());
                case Order.Inject inject -> inject(inject.fault());
            }
        }
    }

    private void text(String json) {
        message.clear();
        message.put(json.getBytes(StandardCharsets.UTF_8));
        send(transport.compress(message));
    }

    private void close(WebSocketReader.ControlPayload payload) throws IOException {
        WebSocketFrames.control(out, WebSocketFrames.CLOSE, payload.bytes());
        flush();
        sentClose = true;
        ended = true;
    }

    private void replace(Transport next) {
        transport.close();
        transport = next;
    }

    private void inject(Fault fault) throws IOException {
        switch (fault) {
            case Fault.Drop drop -> {
                flush();
                wire.cutAfter(drop);
            }
            case Fault.Silence _ -> silent = true;
            case Fault.SlowWrites slow -> {
                flush();
                wire.slowDown(slow.bytesPerSecond());
            }
            case Fault.Fragment split -> fragment = split.payloadBytes();
            case Fault.Delay delay -> hold(delay.duration());
            case Fault.CorruptStream _ -> corrupt();
            case Fault.Raw raw -> text(raw.text());
            default -> throw new IllegalStateException("not a fault of the writer: " + fault);
        }
    }

    private void hold(Duration duration) {
        held = true;
        connection
                .clock()
                .after(
                        duration,
                        () -> {
                            held = false;
                            LockSupport.unpark(thread);
                        });
    }

    /// Sends bytes that no decompressor of the stream can take.
    private void corrupt() {
        message.clear();
        message.put(new byte[] {7, 7, 7, 7, 7, -1, -1, -1, -1, -1, 0, 0, -1, -1});
        int opcode =
                transport instanceof Transport.Plain
                        ? WebSocketFrames.TEXT
                        : WebSocketFrames.BINARY;
        WebSocketFrames.message(out, opcode, message, fragment);
    }
}
