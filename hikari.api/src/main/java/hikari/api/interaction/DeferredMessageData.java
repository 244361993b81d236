package hikari.api.interaction;

import hikari.api.Flags;
import hikari.api.limit.Limits;
import hikari.api.message.MessageFlag;

/// What can be said of a message to come.
///
/// @param flags EPHEMERAL, or nothing
/// @see "Discord documentation: Interactions, Receiving and Responding, Messages"
public record DeferredMessageData(Flags<MessageFlag> flags) {
    private static final Flags<MessageFlag> ALLOWED = Flags.of(MessageFlag.EPHEMERAL);

    /// Checks the flags.
    ///
    /// @throws hikari.api.error.LimitExceededException for another flag than EPHEMERAL: edits set
    ///   the others
    public DeferredMessageData {
        Limits.allowed("flags", flags.toString(), ALLOWED.hasAll(flags), ALLOWED.toString());
    }
}
