package hikari.api.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A poll.
///
/// @param question the question; only text
/// @param answers the answers
/// @param expiry when it ends
/// @param allowMultiselect whether one may choose several answers
/// @param layoutType how it looks
/// @param results how it stands; empty when Discord does not know
/// @see "Discord documentation: Resources, Poll, Poll Object"
public record Poll(
        PollMedia question,
        List<PollAnswer> answers,
        Optional<Instant> expiry,
        boolean allowMultiselect,
        PollLayout layoutType,
        Optional<PollResults> results) {}
