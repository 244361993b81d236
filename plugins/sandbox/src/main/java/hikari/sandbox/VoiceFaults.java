package hikari.sandbox;

import jakarta.json.JsonObject;

/// Makes things go wrong with voice.
public interface VoiceFaults {
    /// Injects a fault.
    ///
    /// @param target whom it meets
    /// @param fault what goes wrong
    /// @return how many clients or channels it met at once; 0 if it waits
    /// @throws IllegalArgumentException if a value of the fault is out of its range
    int inject(VoiceTarget target, VoiceFault fault);

    /// Injects a fault as the control API says it: `{"fault":"drop","ending":"rst"}`, with
    /// `"channel":"…"` or `"user":"…"` (default: everyone). Durations are in milliseconds.
    ///
    /// | `fault` | members |
    /// |---|---|
    /// | `drop` | `ending` (`fin`, `rst`) |
    /// | `close` | `code`, `reason` |
    /// | `ignore_discovery` | `times` |
    /// | `lose`, `duplicate`, `reorder`, `garble` | `every` |
    /// | `late` | `millis` |
    /// | `outage` | `millis` |
    /// | `silence`, `no_acks`, `refuse_resume`, `corrupt_commit`, `corrupt_welcome`, `revoke_proposals`, `transition_zero`, `downgrade`, `upgrade`, `move_server` | |
    ///
    /// @param request the request's body
    /// @return how many clients or channels it met at once; 0 if it waits
    /// @throws IllegalArgumentException naming the member that is wrong
    int inject(JsonObject request);

    /// {@return how many faults wait for their moment}
    int pending();

    /// Forgets the faults that wait, and ends those of the media path.
    void clear();
}
