package hikari.sandbox.gateway;

import hikari.sandbox.Fault;
import hikari.sandbox.SandboxClock;
import hikari.sandbox.websocket.UpgradeRequest;
import hikari.sandbox.websocket.WebSocketFrames;
import hikari.sandbox.websocket.WebSocketReader;
import jakarta.json.Json;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// One TCP connection, from its upgrade to its end: a thread that reads it and a
/// [ConnectionWriter].
final class Connection {
    private static final Logger LOG = LogManager.getLogger(Connection.class);
    private static final int MAX_PAYLOAD = 4096;
    private static final Duration UPGRADE_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);

    private final GatewayContext context;
    private final Socket socket;
    private final Runnable gone;
    private final Thread thread;
    private final List<Fault> faults = new ArrayList<>();
    private volatile @Nullable ConnectionWriter writer;
    private volatile @Nullable Session session;
    private volatile String compression = "";
    private volatile boolean closing;
    private volatile boolean mute;
    private volatile boolean unanswering;
    private volatile boolean refusing;
    private volatile @Nullable String resumeUrl;

    Connection(GatewayContext context, Socket socket, String name, Consumer<Connection> gone) {
        this.context = context;
        this.socket = socket;
        this.gone = () -> gone.accept(this);
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void join() throws InterruptedException {
        thread.join();
    }

    boolean join(Duration atMost) throws InterruptedException {
        return thread.join(atMost);
    }

    GatewayContext context() {
        return context;
    }

    SandboxClock clock() {
        return context.options().clock();
    }

    @Nullable Session session() {
        return session;
    }

    /// How what it sends is compressed, by the name that the client gave; empty for not at all.
    String compression() {
        return compression;
    }

    boolean isClosing() {
        return closing;
    }

    /// Whether heartbeats are left unanswered.
    boolean isMute() {
        return mute;
    }

    /// Whether IDENTIFY and RESUME are left unanswered.
    boolean isUnanswering() {
        return unanswering;
    }

    /// Whether IDENTIFY and RESUME are answered by op 9.
    boolean isRefusing() {
        return refusing;
    }

    /// What READY says about resuming.
    String resumeUrl() {
        var other = resumeUrl;
        return other != null ? other : context.resumeUrl().get();
    }

    private void run() {
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) UPGRADE_TIMEOUT.toMillis());
            var in = new BufferedInputStream(socket.getInputStream());
            var request = UpgradeRequest.read(in);
            if (accept(request)) {
                socket.setSoTimeout(0);
                converse(request, in);
            }
        } catch (IOException ended) {
            LOG.debug("A connection ended: {}", ended.getMessage());
        } finally {
            end();
        }
    }

    private boolean accept(UpgradeRequest request) throws IOException {
        int status =
                request.isWebSocket()
                        ? context.faults()
                                .takeRefusal()
                                .map(Fault.RefuseUpgrade::status)
                                .orElse(101)
                        : 426;
        if (status == 101) {
            // Before the answer: who has it knows that a fault for the next connection is gone.
            faults.addAll(context.faults().takeForConnection());
        }
        var answer = status == 101 ? request.accepted() : UpgradeRequest.refused(status);
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
        return status == 101;
    }

    private void converse(UpgradeRequest request, InputStream in) throws IOException {
        var name = thread.getName() + "-writer";
        var transport = transport(request);
        compression = request.compression();
        var sender = new ConnectionWriter(this, new WireOutput(socket, clock()), transport, name);
        writer = sender;
        sender.start();
        var refusal = VersionRules.refusal(request);
        var conversation = new Conversation(this, request);
        if (refusal != null) {
            fail(refusal.code(), refusal.reason());
        } else {
            greet(conversation);
        }
        try {
            listen(new WebSocketReader(in, MAX_PAYLOAD), conversation);
        } finally {
            closing = true;
            conversation.end();
        }
    }

    private Transport transport(UpgradeRequest request) {
        try {
            return Transport.named(request.compression(), context.options());
        } catch (IllegalArgumentException unknown) {
            return new Transport.Plain();
        }
    }

    private void greet(Conversation conversation) {
        sufferAll(FaultPhase.CONNECT);
        if (faults.removeIf(Fault.NoHello.class::isInstance)) {
            return;
        }
        var hello =
                Json.createObjectBuilder()
                        .add("heartbeat_interval", context.options().heartbeatInterval().toMillis())
                        .add("_trace", Json.createArrayBuilder().add("[\"hikari-sandbox\",{}]"));
        send("{\"t\":null,\"s\":null,\"op\":10,\"d\":%s}".formatted(hello.build()));
        conversation.watchHeartbeats();
        sufferAll(FaultPhase.HELLO);
    }

    private void listen(WebSocketReader reader, Conversation conversation) throws IOException {
        while (true) {
            switch (reader.next()) {
                case WebSocketReader.Message message when !closing ->
                        conversation.hear(message.text());
                case WebSocketReader.Message _ -> {} // too late
                case WebSocketReader.TooLong _ ->
                        fail(
                                CloseCodes.DECODE_ERROR,
                                "The payload is longer than %d bytes".formatted(MAX_PAYLOAD));
                case WebSocketReader.Violation violation -> {
                    fail(CloseCodes.PROTOCOL_ERROR, violation.what());
                    return;
                }
                case WebSocketReader.Control control -> {
                    if (!hear(control)) {
                        return;
                    }
                }
            }
        }
    }

    /// Answers a control frame.
    ///
    /// @return false if the connection is over
    private boolean hear(WebSocketReader.Control control) {
        if (control.opcode() == WebSocketFrames.PING) {
            order(new ConnectionWriter.Order.Control(WebSocketFrames.PONG, control.payload()));
        }
        if (control.opcode() != WebSocketFrames.CLOSE) {
            return true;
        }
        if (!closing) {
            closing = true;
            leave(control.payload().closeCode());
            order(new ConnectionWriter.Order.Close(control.payload()));
        }
        return false;
    }

    /// The client closed: 1000 and 1001 end its session, everything else leaves it resumable.
    private void leave(int code) {
        var left = session;
        if (left != null
                && (code == 1000 || code == CloseCodes.GOING_AWAY)
                && left.isOwnedBy(this)) {
            context.sessions().remove(left);
        }
        detach();
    }

    private void end() {
        closing = true;
        var sender = writer;
        if (sender != null) {
            joinShortly(sender);
        }
        kill();
        detach();
        gone.run();
        context.world().sessionsChanged();
    }

    /// Gives a writer that has a close frame to send the time to send it.
    private static void joinShortly(ConnectionWriter sender) {
        try {
            if (sender.isClosing()) {
                sender.join(CLOSE_TIMEOUT);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Takes over a session that this connection now serves.
    void attach(Session served) {
        session = served;
    }

    /// Lets the session go; it stays resumable.
    void detach() {
        var served = session;
        session = null;
        if (served != null) {
            context.sessions().release(served, this);
        }
    }

    void order(ConnectionWriter.Order order) {
        var sender = writer;
        if (sender != null) {
            sender.order(order);
        }
    }

    /// Sends a message that is no dispatch.
    void send(String json) {
        order(new ConnectionWriter.Order.Text(json));
    }

    void wake() {
        var sender = writer;
        if (sender != null) {
            sender.wake();
        }
    }

    /// Closes with a code.
    void fail(int code, String reason) {
        close(code, WebSocketFrames.closing(code, reason));
    }

    private void close(int code, byte[] payload) {
        if (closing) {
            return;
        }
        closing = true;
        LOG.debug("Closing a connection with {}", code);
        var served = session;
        if (served != null && CloseCodes.endsSession(code)) {
            context.sessions().remove(served);
        }
        detach();
        order(new ConnectionWriter.Order.Close(new WebSocketReader.ControlPayload(payload)));
    }

    /// The writer is done: after a close frame or a cut the client has a moment to end the
    /// connection itself.
    void writerEnded(boolean isOrderly) {
        detach();
        if (isOrderly) {
            closing = true;
            clock().after(CLOSE_TIMEOUT, this::kill);
        } else {
            kill();
        }
    }

    /// Ends the connection at once, from any thread.
    void kill() {
        try {
            socket.close();
        } catch (IOException failed) {
            LOG.debug("A socket did not close: {}", failed.getMessage());
        }
        var sender = writer;
        if (sender != null) {
            sender.end();
        }
    }

    /// Applies what waits for a point in the connection's life.
    void sufferAll(FaultPhase phase) {
        for (var fault : List.copyOf(faults)) {
            if (FaultPhase.of(fault) == phase && faults.remove(fault)) {
                suffer(fault);
            }
        }
    }

    /// Adds what waited for the shard or session that this connection is about to serve.
    void meet(int shardId, String sessionId) {
        context.faults()
                .takeFor(shardId, sessionId)
                .forEach(fault -> {
                    if (FaultPhase.of(fault) == FaultPhase.CONNECT) {
                        suffer(fault);
                    } else {
                        faults.add(fault);
                    }
                });
    }

    /// Makes something go wrong.
    void suffer(Fault fault) {
        switch (fault) {
            case Fault.NoAcks _ -> mute = true;
            case Fault.NoReady _ -> unanswering = true;
            case Fault.RefuseLogin _ -> refusing = true;
            case Fault.ResumeAt at -> resumeUrl = at.url();
            case Fault.Reconnect _ -> send("{\"t\":null,\"s\":null,\"op\":7,\"d\":null}");
            case Fault.Invalidate _ -> invalidate(false);
            case Fault.InvalidateResumable _ -> invalidate(true);
            case Fault.Close close -> fail(close.code(), close.reason());
            case Fault.CloseWithoutCode _ -> close(1005, new byte[0]);
            case Fault.BrokenJson _ ->
                    send("{\"t\":\"MESSAGE_CREATE\",\"s\":1,\"op\":0,\"d\":{\"id\":\"1");
            case Fault.UnknownOp _ ->
                    send("{\"t\":null,\"s\":null,\"op\":99,\"d\":{\"unheard\":[1,2]}}");
            case Fault.RequestHeartbeat _ -> send("{\"t\":null,\"s\":null,\"op\":1,\"d\":null}");
            case Fault.UnknownEvent _ -> dispatch(StrangeEvents.unknownEvent());
            case Fault.UnknownEnums _ -> dispatch(StrangeEvents.unknownEnums());
            case Fault.GiantFrame giant -> dispatch(StrangeEvents.giant(giant.bytes()));
            case Fault.NoHello _, Fault.RefuseUpgrade _ -> {} // over when there is a connection
            default -> order(new ConnectionWriter.Order.Inject(fault));
        }
    }

    /// Declares the session invalid.
    void invalidate(boolean isResumable) {
        var served = session;
        if (served != null && !isResumable) {
            context.sessions().remove(served);
        }
        detach();
        send("{\"t\":null,\"s\":null,\"op\":9,\"d\":%s}".formatted(isResumable));
    }

    private void dispatch(EventFrame frame) {
        var served = session;
        if (served != null && served.append(frame) != null) {
            kill();
        }
    }
}
