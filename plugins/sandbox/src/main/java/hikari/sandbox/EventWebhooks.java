package hikari.sandbox;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;

/// Webhook events: what Discord tells an application over HTTP, signed as interactions are.
///
/// Those that the world causes (somebody authorizes the application or takes that back; a test
/// entitlement is made, consumed or deleted) are sent when the application's settings name their
/// types and have `event_webhooks_status` 2, as a bot says with `PATCH /applications/@me`. A test
/// sends any of them. Each is sent once.
public interface EventWebhooks {
    /// Verifies an address as Discord does, by signed PINGs, and sends events there from now on.
    ///
    /// @param endpoint the address
    /// @throws hikari.api.error.HikariException if the address does not pass
    void sendTo(URI endpoint);

    /// {@return the types of events there are}
    List<String> types();

    /// Sends an event, with data that fits its type. Blocks until it is answered, for 3 s at most.
    ///
    /// @param type the type: `ENTITLEMENT_CREATE`
    /// @return the status that was answered, of which Discord wants 204; 0 without an answer
    /// @throws IllegalArgumentException if there is no such type, or no address
    int send(String type);

    /// Sends an event. Blocks until it is answered, for 3 s at most.
    ///
    /// @param type the type, which need not be known
    /// @param data what is told of it
    /// @return the status that was answered, of which Discord wants 204; 0 without an answer
    /// @throws IllegalArgumentException if there is no address
    int send(String type, JsonObject data);
}
