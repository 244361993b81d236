package hikari.api.message;

import hikari.api.Snowflake;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A call in a private conversation.
///
/// @param participants who took part
/// @param endedTimestamp when it ended
/// @see "Discord documentation: Resources, Message, Message Call Object"
public record MessageCall(List<Snowflake> participants, Optional<Instant> endedTimestamp) {}
