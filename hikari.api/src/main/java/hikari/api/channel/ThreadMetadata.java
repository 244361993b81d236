package hikari.api.channel;

import java.time.Instant;
import java.util.Optional;

/// What only threads have.
///
/// @param archived whether it is archived
/// @param autoArchiveDuration minutes after which it is archived when nobody writes: 60, 1440, 4320
///   or 10080
/// @param archiveTimestamp when it was archived or taken out of the archive last
/// @param locked whether only moderators can take it out of the archive
/// @param invitable whether members may invite others; only in private threads
/// @param createTimestamp when it was created; empty for threads before 2022-01-09
/// @see "Discord documentation: Resources, Channel, Thread Metadata Object"
public record ThreadMetadata(
        boolean archived,
        int autoArchiveDuration,
        Optional<Instant> archiveTimestamp,
        boolean locked,
        Optional<Boolean> invitable,
        Optional<Instant> createTimestamp) {}
