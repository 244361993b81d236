package hikari.api.message;

import java.time.Instant;

/// A message that is pinned.
///
/// @param pinnedAt when it was pinned
/// @param message the message
/// @see "Discord documentation: Resources, Message, Get Channel Pins"
public record PinnedMessage(Instant pinnedAt, Message message) {}
