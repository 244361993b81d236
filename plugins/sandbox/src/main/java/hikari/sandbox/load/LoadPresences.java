package hikari.sandbox.load;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.List;

/// What people do: a game, and in every other state a song as well.
final class LoadPresences {
    private static final long STARTED = 1_740_000_000_000L;

    private LoadPresences() {}

    /// @param user whose it is
    /// @param member decides the game
    /// @param state 0 or 1: two states, of which each differs from the other
    static JsonObject of(long user, int member, int state) {
        var game = game(member);
        return Js.of(
                "user",
                Js.of("id", Js.id(user)),
                "status",
                state == 0 ? "online" : "idle",
                "client_status",
                Js.of("desktop", state == 0 ? "online" : "idle"),
                "activities",
                state == 0 ? List.of(game) : List.of(game, song(member)));
    }

    private static JsonObject game(int member) {
        return Js.of(
                "type", 0,
                "timestamps", Js.of("start", STARTED + member),
                "state", "In a party of %d".formatted(1 + member % 4),
                "name", "A game of number %d".formatted(member % 50),
                "id", "%016x".formatted(member * 0x9E3779B97F4AL),
                "details", "Level %d of the castle".formatted(member % 90),
                "created_at", STARTED + member,
                "assets",
                        Js.of(
                                "large_text",
                                "The castle",
                                "large_image",
                                "%018d".formatted(400_000_000_000_000_000L + member % 50)),
                "application_id", "%d".formatted(500_000_000_000_000_000L + member % 50));
    }

    private static JsonObject song(int member) {
        return Js.of(
                "type", 2,
                "timestamps", Js.of("start", STARTED, "end", STARTED + 180_000),
                "sync_id", "song%018d".formatted(member % 1_000),
                "state", "A band of %d".formatted(1 + member % 4),
                "session_id", "%032x".formatted(member),
                "party", Js.of("id", "spotify:%018d".formatted(member)),
                "name", "Spotify",
                "id", "spotify:1",
                "flags", 48,
                "details", "The song of number %d".formatted(member % 1_000),
                "created_at", STARTED + member,
                "assets",
                        Js.of(
                                "large_text",
                                "An album",
                                "large_image",
                                "spotify:%040x".formatted(member % 1_000)));
    }
}
