package hikari.sandbox;

import jakarta.json.JsonValue;
import java.time.Instant;

/// A REST request that a bot made, and what it got.
///
/// @param at when
/// @param method the method
/// @param path the path after the version, without the query
/// @param query the raw parameters, joined by `&`
/// @param body the JSON sent; of a form its `payload_json`; null if there was none
/// @param status the answer's status; 0 if the connection was dropped
/// @param route the route's template; empty if there is none
/// @param reason the audit log reason, decoded; empty if none was given
public record RestRequest(
        Instant at,
        String method,
        String path,
        String query,
        JsonValue body,
        int status,
        String route,
        String reason) {}
