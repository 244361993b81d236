package hikari.api.interaction;

import java.util.Optional;

/// What Discord made of an answer: only when asked for.
///
/// @param interaction the interaction
/// @param resource what was created
/// @see "Discord documentation: Interactions, Receiving and Responding, Interaction Callback
///   Response Object"
public record InteractionCallback(
        CallbackInteraction interaction, Optional<CallbackResource> resource) {}
