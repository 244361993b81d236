package hikari.sandbox;

import jakarta.json.JsonObject;

/// Makes things go wrong on the gateway, on request of a test or of the control API.
public interface GatewayFaults {
    /// Injects a fault into the connections there are.
    ///
    /// @param target whom it meets
    /// @param fault what goes wrong
    /// @return how many connections it met
    /// @throws IllegalArgumentException for a fault that only a new connection can have
    int now(FaultTarget target, Fault fault);

    /// Injects a fault into the next connection, once. For a shard or a session it waits until the
    /// connection says, by IDENTIFY or RESUME, whose it is.
    ///
    /// @param target whom it meets
    /// @param fault what goes wrong
    void next(FaultTarget target, Fault fault);

    /// Injects a fault as the control API says it: `{"fault":"close","code":4000}`, with
    /// `"when":"now"` (default) or `"next"`, and `"shard":0` or `"session":"…"` (default:
    /// everyone). Durations are in milliseconds.
    ///
    /// | `fault` | members |
    /// |---|---|
    /// | `drop` | `ending` (`fin`, `rst`), `after_bytes` |
    /// | `close` | `code`, `reason` |
    /// | `slow_writes` | `bytes_per_second` |
    /// | `fragment` | `payload_bytes` |
    /// | `giant_frame` | `bytes` |
    /// | `refuse_upgrade` | `status` |
    /// | `delay` | `millis` |
    /// | `raw` | `text` |
    /// | `resume_at` | `url` |
    /// | `reconnect`, `invalidate`, `invalidate_resumable`, `close_without_code`, `silence`, `no_acks`, `no_hello`, `no_ready`, `refuse_login`, `broken_json`, `unknown_op`, `unknown_event`, `unknown_enums`, `corrupt_stream`, `request_heartbeat` | |
    ///
    /// @param request the request's body
    /// @return how many connections it met; 0 for the next connection
    /// @throws IllegalArgumentException naming the member that is wrong
    int inject(JsonObject request);

    /// {@return how many faults wait for a next connection}
    int pending();

    /// Forgets the faults that wait for a next connection.
    void clear();
}
