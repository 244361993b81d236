package hikari.api.interaction;

import hikari.api.Flags;
import hikari.api.message.MessageFlag;

/// What can be said of a message to come.
///
/// @param flags EPHEMERAL, or nothing
public record DeferredMessageData(Flags<MessageFlag> flags) {}
