package hikari.voice.direct;

import hikari.voice.rtp.Discovery;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;

/// What is sent to a voice server, as JSON.
///
/// @see "Discord documentation: Voice, Voice Gateway Versioning"
final class Outgoing {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int IDENTIFY = 0;
    private static final int SELECT_PROTOCOL = 1;
    private static final int HEARTBEAT = 3;
    private static final int SPEAKING = 5;
    private static final int RESUME = 7;

    private Outgoing() {}

    static String identify(Target target, int daveVersion) {
        return message(
                IDENTIFY,
                JSON.createObjectBuilder()
                        .add("server_id", target.guildId().toString())
                        .add("user_id", target.userId().toString())
                        .add("session_id", target.sessionId())
                        .add("token", target.token())
                        .add("max_dave_protocol_version", daveVersion));
    }

    static String resume(Target target, int sequence) {
        return message(
                RESUME,
                JSON.createObjectBuilder()
                        .add("server_id", target.guildId().toString())
                        .add("session_id", target.sessionId())
                        .add("token", target.token())
                        .add("seq_ack", sequence));
    }

    static String selectProtocol(Discovery seen, String mode) {
        return message(
                SELECT_PROTOCOL,
                JSON.createObjectBuilder()
                        .add("protocol", "udp")
                        .add(
                                "data",
                                JSON.createObjectBuilder()
                                        .add("address", seen.address())
                                        .add("port", seen.port())
                                        .add("mode", mode)));
    }

    static String heartbeat(long nonce, int sequence) {
        return "{\"op\":%d,\"d\":{\"t\":%d,\"seq_ack\":%d}}".formatted(HEARTBEAT, nonce, sequence);
    }

    static String speaking(int flags, int ssrc) {
        return "{\"op\":%d,\"d\":{\"speaking\":%d,\"delay\":0,\"ssrc\":%s}}"
                .formatted(SPEAKING, flags, Integer.toUnsignedString(ssrc));
    }

    static String transition(int op, int transition) {
        return "{\"op\":%d,\"d\":{\"transition_id\":%d}}".formatted(op, transition);
    }

    private static String message(int op, JsonObjectBuilder data) {
        return JSON.createObjectBuilder().add("op", op).add("d", data).build().toString();
    }
}
