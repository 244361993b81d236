package hikari.api.server;

import hikari.api.event.Subscription;
import hikari.api.interaction.Interaction;

/// Who answers an application's interactions and takes its webhook events.
public interface InteractionHandlers {
    /// Sets the handler for a type of interaction. A handler of the very type is asked before one
    /// of a supertype. May be called at any time and outlives the server's lives.
    ///
    /// @param <I> the type of interaction
    /// @param type the interaction's class, or [Interaction] for all but PING and types that this
    ///   version does not know, which are answered with 501
    /// @param handler answers; replaces the one set for the same type before
    /// @return takes the handler away when closed
    /// @throws IllegalArgumentException for PING, which the server answers itself
    <I extends Interaction> Subscription handle(
            Class<I> type, InteractionHandler<? super I> handler);

    /// Sets who takes webhook events. May be called at any time and outlives the server's lives.
    ///
    /// @param handler takes them; replaces the one set before
    /// @return takes the handler away when closed
    /// @see "Discord documentation: Events, Webhook Events"
    Subscription onWebhookEvent(WebhookEventHandler handler);
}
