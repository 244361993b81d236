package hikari.gateway;

import hikari.api.Settable;
import hikari.api.error.LimitExceededException;
import hikari.api.gateway.ChannelInfoRequest;
import hikari.api.gateway.GatewayConfig;
import hikari.api.gateway.MemberRequest;
import hikari.api.gateway.SoundboardRequest;
import hikari.api.gateway.VoiceStateUpdate;
import hikari.api.presence.Activity;
import hikari.api.presence.PresenceUpdate;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What a shard sends, as UTF-8 JSON. Refuses what Discord would close the connection for.
///
/// @see "Discord documentation: Gateway Events, Send Events"
final class Payloads {
    /// Discord closes a connection that sends more bytes at once.
    static final int MAX_BYTES = 4096;

    private static final int IDENTIFY = 2;
    private static final int PRESENCE = 3;
    private static final int VOICE_STATE = 4;
    private static final int RESUME = 6;
    private static final int MEMBERS = 8;
    private static final int SOUNDBOARD_SOUNDS = 31;
    private static final int CHANNEL_INFO = 43;

    private final JsonProvider json = JsonProvider.provider();

    static byte[] heartbeat(long sequence) {
        var d = sequence < 0 ? "null" : Long.toString(sequence);
        return "{\"op\":1,\"d\":%s}".formatted(d).getBytes(StandardCharsets.US_ASCII);
    }

    byte[] identify(GatewayConfig config, int shardId, Optional<PresenceUpdate> presence) {
        var properties =
                json.createObjectBuilder()
                        .add("os", System.getProperty("os.name", "unknown"))
                        .add("browser", "hikari")
                        .add("device", "hikari");
        var d =
                json.createObjectBuilder()
                        .add("token", config.token().secret())
                        .add("properties", properties)
                        .add("compress", false)
                        .add("large_threshold", config.largeThreshold())
                        .add(
                                "shard",
                                json.createArrayBuilder().add(shardId).add(config.shardCount()))
                        .add("intents", config.intents().bits());
        presence.ifPresent(shown -> d.add("presence", presenceData(shown)));
        if (!config.capabilities().isEmpty()) {
            d.add("capabilities", config.capabilities().bits());
        }
        return encoded(IDENTIFY, d);
    }

    byte[] resume(GatewayConfig config, String sessionId, long sequence) {
        return encoded(
                RESUME,
                json.createObjectBuilder()
                        .add("token", config.token().secret())
                        .add("session_id", sessionId)
                        .add("seq", sequence));
    }

    byte[] presence(PresenceUpdate presence) {
        return encoded(PRESENCE, presenceData(presence));
    }

    byte[] voiceState(VoiceStateUpdate update) {
        var d = json.createObjectBuilder().add("guild_id", update.guildId().toString());
        update.channelId()
                .ifPresentOrElse(
                        channel -> d.add("channel_id", channel.toString()),
                        () -> d.addNull("channel_id"));
        return encoded(
                VOICE_STATE,
                d.add("self_mute", update.selfMute()).add("self_deaf", update.selfDeaf()));
    }

    byte[] members(MemberRequest request) {
        var d = json.createObjectBuilder().add("guild_id", request.guildId().toString());
        request.query().ifPresent(query -> d.add("query", query));
        if (!request.userIds().isEmpty()) {
            var ids = json.createArrayBuilder();
            request.userIds().forEach(id -> ids.add(id.toString()));
            d.add("user_ids", ids);
        }
        d.add("limit", request.limit()).add("presences", request.presences());
        request.nonce().ifPresent(nonce -> d.add("nonce", nonce));
        return encoded(MEMBERS, d);
    }

    byte[] soundboardSounds(SoundboardRequest request) {
        var ids = json.createArrayBuilder();
        request.guildIds().forEach(id -> ids.add(id.toString()));
        return encoded(SOUNDBOARD_SOUNDS, json.createObjectBuilder().add("guild_ids", ids));
    }

    byte[] channelInfo(ChannelInfoRequest request) {
        var fields = json.createArrayBuilder();
        request.fields().stream().sorted().forEach(field -> fields.add(field.code()));
        return encoded(
                CHANNEL_INFO,
                json.createObjectBuilder()
                        .add("guild_id", request.guildId().toString())
                        .add("fields", fields));
    }

    private JsonObjectBuilder presenceData(PresenceUpdate presence) {
        var activities = json.createArrayBuilder();
        presence.activities().forEach(activity -> activities.add(activityData(activity)));
        return json.createObjectBuilder()
                .add(
                        "since",
                        presence.since() instanceof Settable.Value<Long>(var since)
                                ? json.createValue(since)
                                : JsonValue.NULL)
                .add("activities", activities)
                .add("status", presence.status().code())
                .add("afk", presence.afk());
    }

    /// Only what bots can set.
    private JsonObject activityData(Activity activity) {
        var d =
                json.createObjectBuilder()
                        .add("name", activity.name())
                        .add("type", activity.type().code());
        activity.url().ifPresent(url -> d.add("url", url));
        activity.state().ifPresent(state -> d.add("state", state));
        return d.build();
    }

    private byte[] encoded(int op, JsonObjectBuilder d) {
        var text = json.createObjectBuilder().add("op", op).add("d", d).build().toString();
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MAX_BYTES) {
            throw new LimitExceededException(
                    "gateway payload with op " + op,
                    bytes.length + " bytes",
                    "up to " + MAX_BYTES + " bytes");
        }
        return bytes;
    }
}
