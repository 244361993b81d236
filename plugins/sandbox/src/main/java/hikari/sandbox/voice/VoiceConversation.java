package hikari.sandbox.voice;

import hikari.sandbox.SandboxClock;
import hikari.sandbox.VoiceFault;
import hikari.sandbox.json.Js;
import hikari.sandbox.voice.mls.MlsFormatException;
import hikari.sandbox.websocket.UpgradeRequest;
import hikari.sandbox.websocket.WebSocketReader;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// What a client says on one voice connection, and what it gets for it.
final class VoiceConversation implements VoiceSocket.Listener {
    private static final Logger LOG = LogManager.getLogger(VoiceConversation.class);
    private static final String VERSION = "8";
    private static final int UNKNOWN = -1;

    private final VoiceHub hub;
    private final VoiceServer server;
    private @Nullable VoiceSocket socket;
    private @Nullable VoiceSession session;
    private Duration patience = Duration.ZERO;
    private Instant lastHeartbeat = Instant.MIN;
    private SandboxClock.Timer watch = () -> {};

    VoiceConversation(VoiceHub hub, VoiceServer server) {
        this.hub = hub;
        this.server = server;
    }

    @Override
    public void opened(VoiceSocket opened, UpgradeRequest request) {
        hub.locked(() -> {
            socket = opened;
            var version = request.query().getOrDefault("v", "");
            if (!version.equals(VERSION)) {
                opened.close(VoiceViolation.BAD_REQUEST, "The sandbox speaks version 8 only");
                return;
            }
            var interval = hub.heartbeatInterval();
            patience = interval.multipliedBy(3).dividedBy(2);
            lastHeartbeat = hub.clock().now();
            var hello = Js.of("v", 8, "heartbeat_interval", interval.toMillis());
            opened.text(Js.of("op", 8, "d", hello).toString());
            watch = hub.after(patience, this::checkHeartbeat);
        });
    }

    private void checkHeartbeat() {
        var left = Duration.between(hub.clock().now(), lastHeartbeat.plus(patience));
        if (left.isPositive()) {
            watch = hub.after(left, this::checkHeartbeat);
        } else {
            fail(VoiceViolation.SESSION_TIMEOUT, "Session timed out");
        }
    }

    @Override
    public void heard(WebSocketReader.Message message) {
        hub.locked(() -> {
            if (!open().isOpen()) {
                return; // the connection was ended while this waited for its turn
            }
            try {
                if (message.isBinary()) {
                    binary(message.bytes());
                } else {
                    text(message.text());
                }
            } catch (VoiceViolation violation) {
                fail(violation.code(), violation.reason());
            } catch (MlsFormatException malformed) {
                fail(VoiceViolation.BAD_REQUEST, String.valueOf(malformed.getMessage()));
            } catch (RuntimeException failed) {
                LOG.error("The sandbox failed to answer a voice payload", failed);
                fail(1011, "Unknown error");
            }
        });
    }

    private void fail(int code, String reason) {
        var served = session;
        var open = socket;
        if (served != null && VoiceViolation.endsSession(code)) {
            hub.end(served, code, reason);
        } else if (open != null) {
            open.close(code, reason);
        }
    }

    private void text(String text) {
        var message = parse(text);
        var data = message.getOrDefault("d", JsonValue.NULL);
        if (!(message.get("op") instanceof JsonNumber op) || !op.isIntegral()) {
            throw VoiceViolation.decode("op must be an integer");
        }
        if (!(data instanceof JsonObject object)) {
            throw VoiceViolation.decode("d must be an object");
        }
        long number = op.longValue();
        perform(number == (byte) number ? (int) number : UNKNOWN, object);
    }

    private static JsonObject parse(String text) {
        try {
            if (Js.parse(text) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonException malformed) {
            throw VoiceViolation.decode("Error while decoding payload");
        }
        throw VoiceViolation.decode("The payload is no object");
    }

    private void perform(int op, JsonObject data) {
        switch (op) {
            case 0 -> identify(data);
            case 1 -> new ProtocolSelection(hub, served()).select(data);
            case 3 -> heartbeat(data);
            case 5 -> speak(served(), data);
            case 7 -> resume(data);
            case 23 -> ready(served(), data);
            case 31 -> invalid(served(), data);
            default -> throw new VoiceViolation(VoiceViolation.UNKNOWN_OPCODE, "Unknown opcode");
        }
    }

    private void binary(byte[] bytes) {
        if (bytes.length == 0) {
            throw VoiceViolation.decode("The payload is empty");
        }
        var payload = Arrays.copyOfRange(bytes, 1, bytes.length);
        var from = served();
        var group = from.room().group();
        if (from.room().isStage()) {
            return;
        }
        switch (bytes[0]) {
            case 26 -> group.keyPackage(from.user(), payload);
            case 28 -> group.commit(from.user(), payload);
            default -> throw new VoiceViolation(VoiceViolation.UNKNOWN_OPCODE, "Unknown opcode");
        }
        from.room().changed();
    }

    private VoiceSession served() {
        if (session == null) {
            throw new VoiceViolation(VoiceViolation.NOT_AUTHENTICATED, "Not authenticated");
        }
        return session;
    }

    private VoiceSocket open() {
        if (socket == null) {
            throw new IllegalStateException("there is no socket");
        }
        return socket;
    }

    private void identify(JsonObject data) {
        if (session != null) {
            throw new VoiceViolation(VoiceViolation.ALREADY_AUTHENTICATED, "Already authenticated");
        }
        var made = hub.identify(server, data, open());
        session = made;
        made.answer(
                2,
                Js.of(
                        "ssrc", Integer.toUnsignedLong(made.ssrc()),
                        "ip", "127.0.0.1",
                        "port", server.mediaPort(),
                        "modes", hub.modes(),
                        "experiments", List.of(),
                        "streams", java.util.List.of(),
                        "heartbeat_interval", 1));
    }

    private void resume(JsonObject data) {
        if (session != null) {
            throw new VoiceViolation(VoiceViolation.ALREADY_AUTHENTICATED, "Already authenticated");
        }
        var found = hub.find(server, data);
        var refusal =
                hub.book()
                        .take(
                                VoiceFault.RefuseResume.class,
                                found.room().channelId(),
                                found.user());
        if (refusal.isPresent() || !found.resume(open(), acknowledged(data))) {
            hub.end(found, VoiceViolation.SESSION_INVALID, "Session is no longer valid");
            throw new VoiceViolation(VoiceViolation.SESSION_INVALID, "Session is no longer valid");
        }
        session = found;
        found.room().changed();
    }

    private static int acknowledged(JsonObject data) {
        long sequence = Js.number(data, "seq_ack", -1);
        if (sequence < -1 || sequence > 0xFFFF) {
            throw VoiceViolation.decode("seq_ack must be from -1 to 65535");
        }
        return (int) sequence;
    }

    private void heartbeat(JsonObject data) {
        if (!data.containsKey("t")) {
            throw VoiceViolation.decode("t is missing");
        }
        acknowledged(data);
        lastHeartbeat = hub.clock().now();
        if (!open().isMute()) {
            open().text(Js.of("op", 6, "d", Js.of("t", data.get("t"))).toString());
        }
    }

    private static void speak(VoiceSession from, JsonObject data) {
        if (Js.number(data, "ssrc", -1) != Integer.toUnsignedLong(from.ssrc())) {
            throw VoiceViolation.decode("ssrc is another client's");
        }
        from.room().speak(from, (int) Js.number(data, "speaking", 0));
    }

    private static void ready(VoiceSession from, JsonObject data) {
        from.room().group().ready(from.user(), transition(data));
        from.room().changed();
    }

    private static void invalid(VoiceSession from, JsonObject data) {
        transition(data);
        from.room().group().invalid(from.user());
        from.room().changed();
    }

    private static int transition(JsonObject data) {
        long id = Js.number(data, "transition_id", -1);
        if (id < 0 || id > 0xFFFF) {
            throw VoiceViolation.decode("transition_id must be from 0 to 65535");
        }
        return (int) id;
    }

    @Override
    public void ended(int code) {
        hub.locked(() -> {
            watch.cancel();
            var served = session;
            if (served != null && served.socket() == socket && !served.isOver()) {
                hub.lost(served, code);
            }
        });
    }
}
