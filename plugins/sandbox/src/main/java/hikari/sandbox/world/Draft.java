package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.List;

/// A message about to be written.
///
/// @param author the author object
/// @param body what the client sent, already checked
/// @param files what came with it
/// @param extra members that the body cannot set: `type`, `webhook_id`, `interaction_metadata`, …
/// @param visibleTo the only user who sees it; 0 for everybody
public record Draft(
        JsonObject author,
        JsonObject body,
        List<Files.Upload> files,
        JsonObject extra,
        long visibleTo) {
    /// {@return an ordinary message}
    public static Draft of(User author, JsonObject body, List<Files.Upload> files) {
        return new Draft(author.json(), body, files, Js.of(), 0);
    }

    /// {@return the same with members of its own}
    public Draft extra(JsonObject members) {
        return new Draft(author, body, files, members, visibleTo);
    }
}
