package hikari.api.server;

import hikari.api.webhook.WebhookPayload;

/// Takes webhook events, which Discord sends in no order and, when in doubt, more than once. Runs
/// on a virtual thread and may block; Discord waits 3 seconds for the handler's end.
///
/// @see "Discord documentation: Events, Webhook Events, Responding to Events"
@FunctionalInterface
public interface WebhookEventHandler {
    /// Takes an event. Discord is told when this returns.
    ///
    /// @param payload the event, and the application that it is for
    /// @throws Exception answers 500, whereupon Discord sends the event again, for up to 10
    ///   minutes; logged
    void handle(WebhookPayload payload) throws Exception;
}
