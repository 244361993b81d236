package hikari.api.server;

import hikari.api.interaction.Interaction;

/// Answers interactions that come over HTTP. Runs on a virtual thread and may block; Discord waits
/// 3 seconds for the response.
///
/// @param <I> the type of interaction
@FunctionalInterface
public interface InteractionHandler<I extends Interaction> {
    /// Answers an interaction, once, through the responder. The response is sent at the moment it
    /// is given; the handler may go on working after that.
    ///
    /// @param interaction what was asked
    /// @param responder takes the response
    /// @throws Exception answers 500 if no response was given yet; logged
    void handle(I interaction, InteractionResponder responder) throws Exception;
}
