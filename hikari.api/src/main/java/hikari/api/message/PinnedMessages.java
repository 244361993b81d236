package hikari.api.message;

import java.util.List;

/// A page of a channel's pinned messages.
///
/// @param items the pinned messages, the last pinned first
/// @param hasMore whether there are more, pinned earlier
/// @see "Discord documentation: Resources, Message, Get Channel Pins"
public record PinnedMessages(List<PinnedMessage> items, boolean hasMore) {}
