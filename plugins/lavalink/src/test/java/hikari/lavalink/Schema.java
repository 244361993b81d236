package hikari.lavalink;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What version 4 of Lavalink's REST API takes, as published.
final class Schema {
    private static final Set<ValueType> TEXT = EnumSet.of(ValueType.STRING);
    private static final Set<ValueType> TEXT_OR_NULL = EnumSet.of(ValueType.STRING, ValueType.NULL);
    private static final Set<ValueType> NUMBER = EnumSet.of(ValueType.NUMBER);
    private static final Set<ValueType> NUMBER_OR_NULL =
            EnumSet.of(ValueType.NUMBER, ValueType.NULL);
    private static final Set<ValueType> BOOLEAN = EnumSet.of(ValueType.TRUE, ValueType.FALSE);
    private static final Set<ValueType> OBJECT = EnumSet.of(ValueType.OBJECT);

    private static final Map<String, Set<ValueType>> PLAYER =
            Map.of(
                    "track", OBJECT,
                    "position", NUMBER,
                    "endTime", NUMBER_OR_NULL,
                    "volume", NUMBER,
                    "paused", BOOLEAN,
                    "filters", OBJECT,
                    "voice", OBJECT);
    private static final Map<String, Set<ValueType>> TRACK =
            Map.of("encoded", TEXT_OR_NULL, "identifier", TEXT, "userData", OBJECT);
    private static final Map<String, Set<ValueType>> VOICE =
            Map.of("token", TEXT, "endpoint", TEXT, "sessionId", TEXT, "channelId", TEXT);
    private static final Map<String, Set<ValueType>> SESSION =
            Map.of("resuming", BOOLEAN, "timeout", NUMBER);

    private Schema() {}

    /// {@return what is wrong with a request}
    static List<String> check(StandInNode.Request request, String session) {
        var faults = new ArrayList<String>();
        var path = request.path().split("\\?")[0];
        var prefix = "/v4/sessions/" + session;
        switch (request.method()) {
            case "PATCH" -> {
                if (!"application/json".equals(request.headers().get("content-type"))) {
                    faults.add("a body that does not say that it is JSON");
                }
                if (path.equals(prefix)) {
                    members(request.json(), SESSION, faults);
                } else if (path.matches(prefix + "/players/\\d+")) {
                    player(request.json(), faults);
                } else {
                    faults.add("no such route: " + path);
                }
            }
            case "DELETE" -> {
                if (!path.matches(prefix + "/players/\\d+")) {
                    faults.add("no such route: " + path);
                }
            }
            case "GET" -> {
                var players = path.matches(prefix + "/players/\\d+");
                if (!players
                        && !Set.of("/v4/loadtracks", "/v4/decodetrack", "/v4/stats")
                                .contains(path)) {
                    faults.add("no such route: " + path);
                }
            }
            default -> faults.add("no such method: " + request.method());
        }
        return faults;
    }

    private static void player(JsonObject json, List<String> faults) {
        members(json, PLAYER, faults);
        if (json.containsKey("track")) {
            var track = json.getJsonObject("track");
            members(track, TRACK, faults);
            if (track.containsKey("encoded") && track.containsKey("identifier")) {
                faults.add("encoded and identifier exclude each other");
            }
        }
        if (json.containsKey("voice")) {
            var voice = json.getJsonObject("voice");
            members(voice, VOICE, faults);
            if (!voice.keySet().equals(VOICE.keySet())) {
                faults.add("voice needs all four: " + voice.keySet());
            }
            if (voice.getString("endpoint", "").contains("//")) {
                faults.add("an endpoint with a scheme");
            }
        }
        if (json.containsKey("volume")
                && (json.getInt("volume") < 0 || json.getInt("volume") > 1_000)) {
            faults.add("volume beyond 0 to 1000");
        }
    }

    private static void members(
            JsonObject json, Map<String, Set<ValueType>> known, List<String> faults) {
        for (Map.Entry<String, JsonValue> member : json.entrySet()) {
            var types = known.get(member.getKey());
            if (types == null) {
                faults.add("no such member: " + member.getKey());
            } else if (!types.contains(member.getValue().getValueType())) {
                faults.add("%s is a %s".formatted(member.getKey(), member.getValue()));
            }
        }
    }
}
