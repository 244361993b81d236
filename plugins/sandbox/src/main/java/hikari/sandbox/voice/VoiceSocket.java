package hikari.sandbox.voice;

import hikari.sandbox.Fault;
import hikari.sandbox.SandboxClock;
import hikari.sandbox.websocket.ByteBuilder;
import hikari.sandbox.websocket.UpgradeRequest;
import hikari.sandbox.websocket.WebSocketFrames;
import hikari.sandbox.websocket.WebSocketReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// One WebSocket over TLS: a thread that reads it, and one that writes it, so that nobody who sends
/// has to wait.
final class VoiceSocket {
    private static final Logger LOG = LogManager.getLogger(VoiceSocket.class);
    private static final int MAX_MESSAGE = 1 << 17;
    private static final int MAX_WAITING = 4096;
    private static final Duration HANDSHAKE = Duration.ofSeconds(10);
    private static final Duration FAREWELL = Duration.ofSeconds(2);
    private static final int LOST = 1006;
    private static final byte[] END = {};

    private final Socket raw;
    private final SSLContext tls;
    private final SandboxClock clock;
    private final Listener listener;
    private final Consumer<VoiceSocket> gone;
    private final Thread reader;
    private final BlockingQueue<byte[]> waiting = new LinkedBlockingQueue<>(MAX_WAITING);
    private @Nullable Thread writer;
    private volatile boolean closing;
    private volatile boolean saysGoodbye;
    private volatile boolean silent;
    private volatile boolean mute;

    /// Hears what happens on a socket; on its reading thread.
    interface Listener {
        /// The WebSocket is open.
        void opened(VoiceSocket socket, UpgradeRequest request);

        /// A message came.
        void heard(WebSocketReader.Message message);

        /// It is over.
        ///
        /// @param code the client's close code; 1006 without one
        void ended(int code);
    }

    VoiceSocket(
            Socket raw,
            SSLContext tls,
            SandboxClock clock,
            Listener listener,
            Consumer<VoiceSocket> gone) {
        this.raw = raw;
        this.tls = tls;
        this.clock = clock;
        this.listener = listener;
        this.gone = gone;
        this.reader = Thread.ofVirtual().name("sandbox-voice-reader").unstarted(this::run);
    }

    void start() {
        reader.start();
    }

    void join() throws InterruptedException {
        reader.join();
    }

    private void run() {
        int code = LOST;
        try {
            raw.setTcpNoDelay(true);
            raw.setSoTimeout((int) HANDSHAKE.toMillis());
            var socket =
                    (SSLSocket) tls.getSocketFactory().createSocket(raw, null, raw.getPort(), true);
            socket.setUseClientMode(false);
            code = converse(socket);
        } catch (IOException ended) {
            LOG.debug("A voice connection ended: {}", ended.getMessage());
        } finally {
            closing = true;
            listener.ended(code);
            end();
            gone.accept(this);
        }
    }

    /// Gives the writer the time to send a close frame, and waits until it is over.
    private void end() {
        var sender = writer;
        try {
            if (sender != null && saysGoodbye) {
                sender.join(FAREWELL);
            }
            kill();
            if (sender != null) {
                sender.join();
            }
        } catch (InterruptedException interrupted) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    private int converse(SSLSocket socket) throws IOException {
        var in = new BufferedInputStream(socket.getInputStream());
        var request = UpgradeRequest.read(in);
        var out = socket.getOutputStream();
        boolean accepted = request.isWebSocket();
        var answer = accepted ? request.accepted() : UpgradeRequest.refused(426);
        out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
        if (!accepted) {
            return LOST;
        }
        raw.setSoTimeout(0);
        writer = Thread.ofVirtual().name("sandbox-voice-writer").start(() -> write(out));
        listener.opened(this, request);
        return listen(new WebSocketReader(in, MAX_MESSAGE));
    }

    private int listen(WebSocketReader in) throws IOException {
        while (true) {
            switch (in.next()) {
                case WebSocketReader.Message message when !closing -> listener.heard(message);
                case WebSocketReader.Message _ -> {} // too late
                case WebSocketReader.TooLong _ ->
                        close(VoiceViolation.DECODE_ERROR, "The payload is too long");
                case WebSocketReader.Violation violation -> {
                    close(1002, violation.what());
                    return LOST;
                }
                case WebSocketReader.Control control -> {
                    if (control.opcode() == WebSocketFrames.CLOSE) {
                        close(control.payload().closeCode(), "");
                        return control.payload().closeCode();
                    }
                    if (control.opcode() == WebSocketFrames.PING) {
                        send(WebSocketFrames.PONG, control.payload().bytes());
                    }
                }
            }
        }
    }

    private void write(OutputStream out) {
        try {
            for (var frame = waiting.take(); frame != END; frame = waiting.take()) {
                if (!silent) {
                    out.write(frame);
                }
            }
        } catch (IOException failed) {
            kill();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    void text(String text) {
        send(WebSocketFrames.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    void binary(byte[] bytes) {
        send(WebSocketFrames.BINARY, bytes);
    }

    private void send(int opcode, byte[] payload) {
        if (closing) {
            return;
        }
        offer(frame(opcode, payload));
    }

    private static byte[] frame(int opcode, byte[] payload) {
        var frame = new ByteBuilder(payload.length + 10);
        WebSocketFrames.head(frame, opcode, payload.length);
        return frame.put(payload).toBytes();
    }

    /// A client that does not read what thousands of messages say is cut off.
    private void offer(byte[] frame) {
        if (!waiting.offer(frame)) {
            kill();
        }
    }

    boolean isOpen() {
        return !closing;
    }

    /// Closes with a code, behind what was sent before. It is for the client to end the connection;
    /// if it does not, or reads nothing, its time is limited.
    void close(int code, String reason) {
        if (closing) {
            return;
        }
        closing = true;
        saysGoodbye = true;
        clock.after(FAREWELL, this::kill);
        var payload = code == 1005 ? new byte[0] : WebSocketFrames.closing(code, reason);
        offer(frame(WebSocketFrames.CLOSE, payload));
        offer(END);
    }

    /// Sends nothing from now on.
    void silence() {
        silent = true;
    }

    /// Whether heartbeats are left unanswered.
    boolean isMute() {
        return mute;
    }

    /// Leaves heartbeats unanswered from now on.
    void mute() {
        mute = true;
    }

    /// Ends the TCP connection at once.
    void cut(Fault.Ending ending) {
        try {
            if (ending == Fault.Ending.RST) {
                raw.setSoLinger(true, 0);
            }
        } catch (IOException ended) {
            LOG.debug("A voice connection had ended: {}", ended.getMessage());
        }
        kill();
    }

    /// Ends everything at once, from any thread.
    void kill() {
        closing = true;
        try {
            raw.close();
        } catch (IOException failed) {
            LOG.debug("A socket did not close: {}", failed.getMessage());
        }
        waiting.clear();
        offer(END);
    }
}
