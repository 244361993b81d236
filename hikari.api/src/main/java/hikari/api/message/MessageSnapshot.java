package hikari.api.message;

/// What was forwarded, as it was then.
///
/// @param message the message, without its author
/// @see "Discord documentation: Resources, Message, Message Snapshot Object"
public record MessageSnapshot(SnapshotMessage message) {}
