package hikari.api.message;

import java.util.Optional;

/// The invitation to a Rich Presence that a message carries.
///
/// @param type what one is invited to
/// @param partyId the party
/// @see "Discord documentation: Resources, Message, Message Activity Structure"
public record MessageActivity(MessageActivityType type, Optional<String> partyId) {}
