package hikari.sandbox.gateway;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Set;

/// Answers what a client asks for beside members: voice, soundboard sounds and channel information.
final class ClientRequests {
    private final Connection connection;
    private final Session session;

    ClientRequests(Connection connection, Session session) {
        this.connection = connection;
        this.session = session;
    }

    void voiceState(JsonObject request) {
        Fields.snowflake(request, "guild_id");
        if (!Fields.isAbsent(request, "channel_id")) {
            Fields.snowflake(request, "channel_id");
        }
        Fields.flag(request, "self_mute");
        Fields.flag(request, "self_deaf");
        connection
                .context()
                .world()
                .voiceState(session.identity().id(), request)
                .ifPresent(server -> append("VOICE_SERVER_UPDATE", server));
    }

    void soundboardSounds(JsonObject request) {
        var world = connection.context().world();
        var mine = world.guildIds();
        for (var value : Fields.array(request, "guild_ids")) {
            long guildId =
                    Fields.snowflake(value)
                            .orElseThrow(
                                    () -> ProtocolViolation.decode("guild_ids are snowflakes"));
            if (mine.contains(guildId)) {
                var sounds = Json.createArrayBuilder();
                world.soundboardSounds(guildId).forEach(sounds::add);
                append(
                        "SOUNDBOARD_SOUNDS",
                        Json.createObjectBuilder()
                                .add("guild_id", Long.toUnsignedString(guildId))
                                .add("soundboard_sounds", sounds)
                                .build());
            }
        }
    }

    void channelInfo(JsonObject request) {
        var world = connection.context().world();
        long guildId = Fields.snowflake(request, "guild_id");
        var fields = new HashSet<>(Set.of("id"));
        for (var field : Fields.array(request, "fields")) {
            if (field instanceof JsonString name) {
                fields.add(name.getString());
            }
        }
        if (world.guildIds().contains(guildId)) {
            var channels = Json.createArrayBuilder();
            world.channelInfo(guildId).forEach(channel -> channels.add(only(channel, fields)));
            append(
                    "CHANNEL_INFO",
                    Json.createObjectBuilder()
                            .add("guild_id", Long.toUnsignedString(guildId))
                            .add("channels", channels)
                            .build());
        }
    }

    private static JsonValue only(JsonObject channel, Set<String> fields) {
        var kept = Json.createObjectBuilder();
        channel.forEach((name, value) -> {
            if (fields.contains(name)) {
                kept.add(name, value);
            }
        });
        return kept.build();
    }

    private void append(String name, JsonObject data) {
        if (session.append(EventFrame.of(name, data)) != null) {
            connection.kill();
        }
    }
}
