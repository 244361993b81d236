package hikari.api.server;

import hikari.api.interaction.InteractionResponse;

/// Takes the one response to an interaction, whichever way the interaction came. Thread-safe.
@FunctionalInterface
public interface InteractionResponder {
    /// Sends the response. Blocks until it is sent.
    ///
    /// @param response a message, a deferral, an update, choices, a modal
    /// @throws hikari.api.error.AlreadyRespondedException when a response was given before
    void respond(InteractionResponse response);

    /// Says that the response was given by a request of its own. Discord's request, if there is
    /// one, is then answered with 202 and no body.
    default void respondedElsewhere() {}
}
