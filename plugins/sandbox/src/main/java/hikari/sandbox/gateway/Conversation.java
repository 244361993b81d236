package hikari.sandbox.gateway;

import hikari.sandbox.SandboxClock;
import hikari.sandbox.websocket.UpgradeRequest;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// What a client says on one connection, and what it gets for it. For the reading thread, but for
/// the heartbeat's timer.
final class Conversation {
    private static final Logger LOG = LogManager.getLogger(Conversation.class);
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());
    private static final int SENDS = 120;
    private static final Duration SEND_WINDOW = Duration.ofSeconds(60);

    private final Connection connection;
    private final UpgradeRequest request;
    private final SendWindow sends;
    private final SendWindow presences;
    private final Login login;
    private volatile Instant lastHeartbeat = Instant.MIN;
    private volatile SandboxClock.Timer watch = () -> {};

    Conversation(Connection connection, UpgradeRequest request) {
        this.connection = connection;
        this.request = request;
        this.sends = new SendWindow(connection.clock(), SENDS, SEND_WINDOW);
        this.presences = new SendWindow(connection.clock(), 5, Duration.ofSeconds(20));
        this.login = new Login(connection, request);
    }

    UpgradeRequest request() {
        return request;
    }

    /// Takes one payload.
    void hear(String payload) {
        try {
            if (!sends.count()) {
                throw new ProtocolViolation(CloseCodes.RATE_LIMITED, "You are being rate limited");
            }
            var message = parse(payload);
            perform(op(message), message);
        } catch (ProtocolViolation violation) {
            connection.fail(violation.code(), violation.reason());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            connection.kill();
        } catch (RuntimeException failed) {
            LOG.error("The sandbox failed to answer a payload", failed);
            connection.fail(CloseCodes.UNKNOWN_ERROR, "Unknown error");
        }
    }

    private static JsonObject parse(String payload) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(payload))) {
            if (parser.hasNext() && parser.next() == JsonParser.Event.START_OBJECT) {
                var object = parser.getObject();
                if (!parser.hasNext()) {
                    return object;
                }
            }
        } catch (JsonException | IllegalStateException malformed) {
            throw ProtocolViolation.decode("Error while decoding payload");
        }
        throw ProtocolViolation.decode("The payload is no single object");
    }

    private static int op(JsonObject message) {
        long op = Fields.integer(message, "op");
        return op == (int) op ? (int) op : -1;
    }

    private void perform(int op, JsonObject message) throws InterruptedException {
        switch (op) {
            case 1 -> heartbeat(message.getOrDefault("d", JsonValue.NULL));
            case 2 -> login.identify(data(message));
            case 6 -> login.resume(data(message));
            case 3 -> presence(served(), data(message));
            case 4 -> new ClientRequests(connection, served()).voiceState(data(message));
            case 8 -> new MemberRequests(connection, served()).answer(data(message));
            case 31 -> new ClientRequests(connection, served()).soundboardSounds(data(message));
            case 43 -> new ClientRequests(connection, served()).channelInfo(data(message));
            default -> throw new ProtocolViolation(CloseCodes.UNKNOWN_OPCODE, "Unknown opcode");
        }
    }

    private static JsonObject data(JsonObject message) {
        return Fields.object(message, "d");
    }

    private Session served() {
        var session = connection.session();
        if (session == null) {
            throw new ProtocolViolation(CloseCodes.NOT_AUTHENTICATED, "Not authenticated");
        }
        return session;
    }

    private void heartbeat(JsonValue sequence) {
        var received = Fields.integer(sequence);
        if (received.isEmpty() && sequence != JsonValue.NULL) {
            throw ProtocolViolation.decode("A heartbeat carries a sequence number or null");
        }
        lastHeartbeat = connection.clock().now();
        var session = connection.session();
        if (session != null) {
            received.ifPresent(session::noteAcknowledged);
        }
        if (!connection.isMute()) {
            connection.send("{\"t\":null,\"s\":null,\"op\":11,\"d\":null}");
        }
    }

    /// Closes the connection when heartbeats fail to come.
    void watchHeartbeats() {
        lastHeartbeat = connection.clock().now();
        watch(patience());
    }

    private Duration patience() {
        return connection.context().options().heartbeatInterval().multipliedBy(3).dividedBy(2);
    }

    private void watch(Duration delay) {
        watch = connection.clock().after(delay, this::checkHeartbeat);
        if (connection.isClosing()) {
            watch.cancel();
        }
    }

    private void checkHeartbeat() {
        if (connection.isClosing()) {
            return;
        }
        var left = Duration.between(connection.clock().now(), lastHeartbeat.plus(patience()));
        if (left.isPositive()) {
            watch(left);
        } else {
            connection.fail(CloseCodes.SESSION_TIMED_OUT, "Session timed out");
        }
    }

    /// Stops waiting for heartbeats; the connection is closing.
    void end() {
        watch.cancel();
    }

    private void presence(Session session, JsonObject presence) {
        Fields.text(presence, "status");
        Fields.array(presence, "activities");
        if (presences.count() && connection.session() == session) {
            connection.context().world().presence(presence);
        }
    }
}
