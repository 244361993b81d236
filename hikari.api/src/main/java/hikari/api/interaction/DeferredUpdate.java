package hikari.api.interaction;

import hikari.api.json.Tag;

/// Answers the use of a component: the message may change later, and the user sees nothing of it.
@Tag(6)
public record DeferredUpdate() implements InteractionResponse {}
