package hikari.gateway;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataWriter;
import io.helidon.webclient.api.ClientConnection;
import io.helidon.websocket.ClientWsFrame;
import io.helidon.websocket.WsCloseCodes;
import io.helidon.websocket.WsCloseException;
import io.helidon.websocket.WsOpCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// One open WebSocket connection, over Helidon's connection and frames. One thread receives, any
/// thread sends.
///
/// A connection has exactly one end, which [#receive(Runnable)] throws: what the peer closed with,
/// what the peer did wrong, or how TCP broke. Pings are answered here.
///
/// @see "RFC 6455"
final class GatewaySocket {
    /// No message may be longer: 64 MiB. The largest guilds take about a quarter of that.
    static final int MAX_MESSAGE = 64 << 20;

    private static final int MAX_CONTROL = 125;
    private static final int MAX_REASON = MAX_CONTROL - 2;

    private final ClientConnection connection;
    private final FrameReader frames;
    private final DataWriter writer;
    private final Bytes message = new Bytes(16 << 10);
    private final Bytes control = new Bytes(MAX_CONTROL);

    private final ReentrantLock writing = new ReentrantLock();

    @GuardedBy("writing")
    private boolean closeSent;

    private volatile boolean open = true;

    /// Used by the receiving thread only.
    private @Nullable ConnectionLostException end;

    GatewaySocket(ClientConnection connection) {
        this.connection = connection;
        this.frames = new FrameReader(connection.reader(), connection.helidonSocket());
        this.writer = connection.writer();
    }

    /// Waits for the next message, which then lies in [#message()] until the next call.
    ///
    /// @param beforeReading is run whenever what has come so far is used up; must not throw
    /// @throws ConnectionLostException when the connection has ended; the same one from then on
    void receive(Runnable beforeReading) {
        frames.beforeReading(beforeReading);
        var ended = end;
        if (ended != null) {
            throw ended;
        }
        try {
            readMessage();
        } catch (ConnectionLostException e) {
            throw ended(e);
        } catch (WsCloseException e) {
            throw ended(violated(e.closeCode(), String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            throw ended(
                    ConnectionLostException.broken("The connection broke: " + e.getMessage(), e));
        }
    }

    /// The message that was received last.
    Bytes message() {
        return message;
    }

    /// Sends a text message.
    ///
    /// @param utf8 the text
    /// @throws ConnectionLostException when it cannot be sent; then [#receive(Runnable)] says why
    void send(byte[] utf8) {
        var frame = ClientWsFrame.data(BufferData.create(utf8), true);
        frame.opCode(WsOpCode.TEXT);
        writing.lock();
        try {
            if (closeSent) {
                throw ConnectionLostException.broken("The connection is closing", null);
            }
            write(frame);
        } finally {
            writing.unlock();
        }
    }

    /// Sends a close frame, if none was sent yet. Messages still come until the peer answers.
    void close(int code, String reason) {
        var text = reason.getBytes(StandardCharsets.UTF_8);
        var body = BufferData.create(2 + MAX_REASON);
        body.writeInt16(code);
        body.write(text, 0, text.length <= MAX_REASON ? text.length : 0);
        sendClose(body);
    }

    /// Whether the TCP connection has not been ended by us.
    boolean isOpen() {
        return open;
    }

    /// Ends the TCP connection, whatever goes on.
    void abort() {
        open = false;
        try {
            connection.closeResource();
        } catch (RuntimeException e) {
            // it is gone, which is what was asked for
        }
    }

    /// Where another thread hangs in a write, the peer does not read any more, and gets no close
    /// frame either.
    private void sendClose(BufferData body) {
        if (!locked()) {
            abort();
            return;
        }
        try {
            if (!closeSent) {
                closeSent = true;
                write(ClientWsFrame.control(WsOpCode.CLOSE, body));
            }
        } catch (ConnectionLostException e) {
            abort();
        } finally {
            writing.unlock();
        }
    }

    private boolean locked() {
        try {
            return writing.tryLock(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private ConnectionLostException ended(ConnectionLostException how) {
        end = how;
        abort();
        return how;
    }

    private ConnectionLostException violated(int code, String reason) {
        close(code, reason);
        return ConnectionLostException.byUs(code, reason);
    }

    private void readMessage() {
        message.clear();
        WsOpCode kind = null;
        while (true) {
            frames.next(MAX_MESSAGE - message.length());
            var opCode = frames.opCode();
            switch (opCode) {
                case CLOSE, PING, PONG -> control(opCode);
                case TEXT, BINARY, CONTINUATION -> {
                    if ((opCode == WsOpCode.CONTINUATION) == (kind == null)) {
                        throw new WsCloseException(
                                "A fragment out of order", WsCloseCodes.PROTOCOL_ERROR);
                    }
                    kind = kind == null ? opCode : kind;
                    frames.payload(message);
                    if (frames.isFinal()) {
                        checkText(kind);
                        return;
                    }
                }
            }
        }
    }

    private void checkText(WsOpCode kind) {
        if (kind == WsOpCode.TEXT && !Utf8.isValid(message.array(), 0, message.length())) {
            throw new WsCloseException("A text that is no UTF-8", WsCloseCodes.NOT_CONSISTENT);
        }
    }

    private void control(WsOpCode opCode) {
        if (!frames.isFinal() || frames.length() > MAX_CONTROL) {
            throw new WsCloseException(
                    "A control frame of more than 125 bytes or in fragments",
                    WsCloseCodes.PROTOCOL_ERROR);
        }
        control.clear();
        frames.payload(control);
        var payload = Arrays.copyOf(control.array(), control.length());
        switch (opCode) {
            case PING -> pong(BufferData.create(payload));
            case CLOSE -> throw closedByPeer(payload);
            default -> {}
        }
    }

    private void pong(BufferData payload) {
        writing.lock();
        try {
            if (!closeSent) {
                write(ClientWsFrame.control(WsOpCode.PONG, payload));
            }
        } finally {
            writing.unlock();
        }
    }

    private ConnectionLostException closedByPeer(byte[] body) {
        if (body.length == 0) {
            sendClose(BufferData.create(new byte[0]));
            return ConnectionLostException.byPeer();
        }
        if (body.length == 1) {
            throw new WsCloseException("A close frame of one byte", WsCloseCodes.PROTOCOL_ERROR);
        }
        if (!Utf8.isValid(body, 2, body.length - 2)) {
            throw new WsCloseException(
                    "A close reason that is no UTF-8", WsCloseCodes.NOT_CONSISTENT);
        }
        sendClose(BufferData.create(body, 0, 2));
        var code = (body[0] & 0xFF) << 8 | (body[1] & 0xFF);
        return ConnectionLostException.byPeer(
                code, new String(body, 2, body.length - 2, StandardCharsets.UTF_8));
    }

    @GuardedBy("writing")
    private void write(ClientWsFrame frame) {
        try {
            writer.writeNow(encoded(frame));
        } catch (RuntimeException e) {
            throw ConnectionLostException.broken("The connection broke: " + e.getMessage(), e);
        }
    }

    private static BufferData encoded(ClientWsFrame frame) {
        var length = (int) frame.payloadLength();
        var bytes = BufferData.create(14 + length);
        bytes.write(0x80 | frame.opCode().code());
        if (length < 126) {
            bytes.write(0x80 | length);
        } else if (length < 1 << 16) {
            bytes.write(0x80 | 126);
            bytes.writeInt16(length);
        } else {
            bytes.write(0x80 | 127);
            bytes.writeInt32(0);
            bytes.writeInt32(length);
        }
        for (var key : frame.maskingKey()) {
            bytes.write(key);
        }
        bytes.write(frame.maskedData());
        return bytes;
    }
}
