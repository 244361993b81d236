package hikari.api.invite;

import java.time.Instant;
import java.util.Optional;

/// How far Discord is with reading the users who may use an [Invite].
///
/// @param status how far
/// @param totalUsers how many users there are
/// @param processedUsers how many are read
/// @param createdAt when it began
/// @param completedAt when it ended
/// @param errorMessage what went wrong
/// @see "Discord documentation: Invite Resource, Get Target Users Job Status"
public record TargetUsersJob(
        TargetUsersJobStatus status,
        int totalUsers,
        int processedUsers,
        Optional<Instant> createdAt,
        Optional<Instant> completedAt,
        Optional<String> errorMessage) {}
