package hikari.lavalink;

import hikari.api.Snowflake;
import hikari.lavalink.TrackFailure.Severity;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Lavalink's JSON, made objects.
final class Wire {
    private Wire() {}

    /// {@return the object that the text stands for}
    ///
    /// @param text the text
    /// @throws LavalinkException when it stands for none
    static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException e) {
            throw new LavalinkException("The node did not send a JSON object", 0, e);
        }
    }

    /// {@return what the object stands for}
    ///
    /// @param <T> the type
    /// @param json the object
    /// @param form makes it of the object
    /// @throws LavalinkException when a member is missing or of another type
    static <T> T read(JsonObject json, Function<JsonObject, T> form) {
        try {
            return form.apply(json);
        } catch (NullPointerException | ClassCastException | IllegalArgumentException e) {
            throw new LavalinkException(
                    "The node sent JSON that is not of version 4 of its protocol", 0, e);
        }
    }

    static LavalinkEvent event(JsonObject json) {
        return switch (json.getString("op", "")) {
            case "ready" ->
                    new LavalinkEvent.Ready(
                            json.getBoolean("resumed"), json.getString("sessionId"));
            case "playerUpdate" ->
                    new LavalinkEvent.PlayerUpdate(guild(json), state(json.getJsonObject("state")));
            case "stats" -> new LavalinkEvent.Stats(stats(json));
            case "event" -> playerEvent(json);
            default -> new LavalinkEvent.Other(json);
        };
    }

    private static LavalinkEvent playerEvent(JsonObject json) {
        return switch (json.getString("type", "")) {
            case "TrackStartEvent" -> new LavalinkEvent.TrackStarted(guild(json), ofTrack(json));
            case "TrackEndEvent" ->
                    new LavalinkEvent.TrackEnded(
                            guild(json),
                            ofTrack(json),
                            TrackEndReason.of(json.getString("reason")));
            case "TrackExceptionEvent" ->
                    new LavalinkEvent.TrackFailed(
                            guild(json), ofTrack(json), failure(json.getJsonObject("exception")));
            case "TrackStuckEvent" ->
                    new LavalinkEvent.TrackStuck(
                            guild(json), ofTrack(json), millis(json, "thresholdMs"));
            case "WebSocketClosedEvent" ->
                    new LavalinkEvent.VoiceClosed(
                            guild(json),
                            json.getInt("code"),
                            json.getString("reason", ""),
                            json.getBoolean("byRemote"));
            default -> new LavalinkEvent.Other(json);
        };
    }

    static LoadResult loadResult(JsonObject json) {
        var type = json.getString("loadType", "");
        return switch (type) {
            case "track" -> new LoadResult.Single(track(json.getJsonObject("data")));
            case "playlist" -> playlist(json.getJsonObject("data"));
            case "search" -> new LoadResult.Search(tracks(json, "data"));
            case "empty" -> new LoadResult.Nothing();
            case "error" -> new LoadResult.Failed(failure(json.getJsonObject("data")));
            default ->
                    throw new LavalinkException(
                            "The node answered with a load type that is not known: " + type,
                            0,
                            null);
        };
    }

    static Player player(JsonObject json) {
        return new Player(
                guild(json),
                optional(json, "track").map(value -> track(value.asJsonObject())),
                json.getInt("volume"),
                json.getBoolean("paused"),
                state(json.getJsonObject("state")));
    }

    static Track track(JsonObject json) {
        return new Track(
                json.getString("encoded"),
                info(json.getJsonObject("info")),
                anything(json, "pluginInfo"),
                anything(json, "userData"));
    }

    static NodeStats stats(JsonObject json) {
        var memory = json.getJsonObject("memory");
        var cpu = json.getJsonObject("cpu");
        return new NodeStats(
                json.getInt("players"),
                json.getInt("playingPlayers"),
                millis(json, "uptime"),
                number(memory, "used"),
                number(memory, "reservable"),
                cpu.getInt("cores"),
                cpu.getJsonNumber("systemLoad").doubleValue(),
                cpu.getJsonNumber("lavalinkLoad").doubleValue(),
                optional(json, "frameStats").map(value -> frames(value.asJsonObject())));
    }

    private static NodeStats.Frames frames(JsonObject json) {
        return new NodeStats.Frames(
                json.getInt("sent"), json.getInt("nulled"), json.getInt("deficit"));
    }

    private static LoadResult playlist(JsonObject json) {
        var info = json.getJsonObject("info");
        var selected = info.getInt("selectedTrack", -1);
        return new LoadResult.Playlist(
                info.getString("name"),
                selected < 0 ? Optional.empty() : Optional.of(selected),
                tracks(json, "tracks"));
    }

    private static List<Track> tracks(JsonObject json, String field) {
        return json.getJsonArray(field).stream().map(value -> track(value.asJsonObject())).toList();
    }

    private static Track ofTrack(JsonObject json) {
        return track(json.getJsonObject("track"));
    }

    private static TrackInfo info(JsonObject json) {
        return new TrackInfo(
                json.getString("identifier"),
                json.getBoolean("isSeekable"),
                json.getString("author"),
                millis(json, "length"),
                json.getBoolean("isStream"),
                millis(json, "position"),
                json.getString("title"),
                text(json, "uri"),
                text(json, "artworkUrl"),
                text(json, "isrc"),
                json.getString("sourceName"));
    }

    private static TrackFailure failure(JsonObject json) {
        return new TrackFailure(
                text(json, "message"),
                Severity.of(json.getString("severity")),
                json.getString("cause", ""));
    }

    private static PlayerState state(JsonObject json) {
        var ping = number(json, "ping");
        return new PlayerState(
                Instant.ofEpochMilli(number(json, "time")),
                millis(json, "position"),
                json.getBoolean("connected"),
                ping < 0 ? Optional.empty() : Optional.of(Duration.ofMillis(ping)));
    }

    private static Snowflake guild(JsonObject json) {
        return Snowflake.of(json.getString("guildId"));
    }

    private static Duration millis(JsonObject json, String field) {
        return Duration.ofMillis(number(json, field));
    }

    private static long number(JsonObject json, String field) {
        return json.getJsonNumber(field).longValue();
    }

    private static Optional<String> text(JsonObject json, String field) {
        return optional(json, field).map(value -> ((JsonString) value).getString());
    }

    private static JsonObject anything(JsonObject json, String field) {
        return optional(json, field)
                .map(JsonValue::asJsonObject)
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private static Optional<JsonValue> optional(JsonObject json, String field) {
        return Optional.ofNullable(json.get(field)).filter(value -> value != JsonValue.NULL);
    }
}
