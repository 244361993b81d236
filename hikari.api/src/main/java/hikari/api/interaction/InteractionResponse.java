package hikari.api.interaction;

import hikari.api.json.Union;
import hikari.api.json.UnionBy;

/// The answer to an [Interaction].
///
/// @see "Discord documentation: Interactions, Receiving and Responding, Interaction Response
///   Object"
@UnionBy("type")
public sealed interface InteractionResponse extends Union
        permits Pong,
                MessageResponse,
                DeferredMessage,
                DeferredUpdate,
                UpdateMessage,
                AutocompleteChoices,
                ModalResponse,
                PremiumRequired,
                LaunchActivity,
                UnknownResponse {}
