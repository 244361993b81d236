package hikari.sandbox.voice.dave;

import hikari.sandbox.SandboxClock;
import jakarta.json.JsonObject;
import java.time.Duration;

/// What the delivery service needs of the channel around it.
public interface Outbox {
    /// Sends a JSON message to one of the users.
    void tell(long user, int op, JsonObject data);

    /// Sends a binary message to one of the users.
    void send(long user, int op, byte[] payload);

    /// Runs an action later, as the rest runs: under the world's lock.
    SandboxClock.Timer after(Duration delay, Runnable action);

    /// {@return whether the next announcement is to bear transition id 0; asked once for each}
    boolean takesTransitionZero();

    /// {@return whether the next proposals are to be revoked and made again; asked once for each}
    boolean takesRevocation();
}
