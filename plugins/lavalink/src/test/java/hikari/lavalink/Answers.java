package hikari.lavalink;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/// What a node answers, as the examples of its documentation have it.
final class Answers {
    static final String TRACK =
            """
            {"encoded": "QAAAjQ", "info": {"identifier": "dQw4w9WgXcQ", "isSeekable": true,
             "author": "Somebody", "length": 212000, "isStream": false, "position": 60000,
             "title": "A song", "uri": "https://example.com/song", "artworkUrl": null, "isrc": null,
             "sourceName": "http"}, "pluginInfo": {"a": 1}, "userData": {}}
            """;

    static final String STATE =
            "{\"time\": 1500467109, \"position\": 60000, \"connected\": true, \"ping\": 50}";

    static final String STATS =
            """
            {"players": 2, "playingPlayers": 1, "uptime": 123456789,
             "memory": {"free": 1, "used": 2, "allocated": 3, "reservable": 4},
             "cpu": {"cores": 4, "systemLoad": 0.5, "lavalinkLoad": 0.25}, "frameStats": null}
            """;

    static final String FAILURE =
            "{\"message\": null, \"severity\": \"common\", \"cause\": \"c\", \"causeStackTrace\":"
                    + " \"t\"}";

    private Answers() {}

    /// {@return the answer; one without members for none, one with a status for an error}
    static JsonObject to(StandInNode.Request request) {
        if (request.method().equals("DELETE")) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        var path = request.path();
        if (path.startsWith("/v4/loadtracks?identifier=")) {
            return loaded(path.substring("/v4/loadtracks?identifier=".length()));
        }
        if (path.startsWith("/v4/decodetrack?encodedTrack=")) {
            return Wire.object(TRACK);
        }
        if (path.equals("/v4/stats")) {
            return Wire.object(STATS);
        }
        if (path.contains("/players/")) {
            return player(path.substring(path.lastIndexOf('/') + 1));
        }
        return Wire.object("{\"resuming\": true, \"timeout\": 60}");
    }

    private static JsonObject player(String guild) {
        return guild.equals("404")
                ? Wire.object("{\"status\": 404, \"message\": \"Session not found\"}")
                : Wire.object(
                        """
                        {"guildId": "%s", "track": %s, "volume": 100, "paused": false, "state": %s,
                         "voice": {}, "filters": {}}
                        """
                                .formatted(guild, TRACK, STATE));
    }

    private static JsonObject loaded(String identifier) {
        return Wire.object(
                switch (identifier) {
                    case "track" -> "{\"loadType\": \"track\", \"data\": %s}".formatted(TRACK);
                    case "list" ->
                            """
                            {"loadType": "playlist", "data": {"info": {"name": "List",
                             "selectedTrack": 1}, "pluginInfo": {}, "tracks": [%s, %s]}}
                            """
                                    .formatted(TRACK, TRACK);
                    case "ytsearch%3Aa%20song%20%26%20more" ->
                            "{\"loadType\": \"search\", \"data\": [%s]}".formatted(TRACK);
                    case "broken" -> "{\"loadType\": \"error\", \"data\": %s}".formatted(FAILURE);
                    default -> "{\"loadType\": \"empty\", \"data\": {}}";
                });
    }
}
