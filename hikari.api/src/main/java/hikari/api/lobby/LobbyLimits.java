package hikari.api.lobby;

import hikari.api.limit.Limits;
import java.util.Map;

/// What applications may remember of lobbies and their members. Discord documentation: Lobby
/// Resource, Lobby Object (the characters in all); the entries are only in openapi.json:
/// LobbyMemberRequest.
final class LobbyLimits {
    private LobbyLimits() {}

    static Map<String, String> metadata(String field, Map<String, String> metadata) {
        var characters =
                metadata.entrySet().stream()
                        .mapToInt(entry ->
                                Limits.characters(entry.getKey())
                                        + Limits.characters(entry.getValue()))
                        .sum();
        Limits.range(field + " (characters in all)", characters, 0, 1000);
        return Limits.entries(field, metadata, 0, 25);
    }
}
