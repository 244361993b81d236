package hikari.api.interaction;

import hikari.api.json.Tag;

/// Answers with a button to buy the application's premium. Discord advises premium buttons instead.
@Tag(10)
public record PremiumRequired() implements InteractionResponse {}
