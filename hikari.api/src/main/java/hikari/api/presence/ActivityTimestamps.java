package hikari.api.presence;

import java.util.Optional;

/// When an [Activity] began and ends.
///
/// @param start when it began, in milliseconds of Unix time
/// @param end when it ends, in milliseconds of Unix time
/// @see "Discord documentation: Gateway Events, Activity Timestamps"
public record ActivityTimestamps(Optional<Long> start, Optional<Long> end) {}
