package hikari.api.presence;

import java.util.Optional;

/// Secrets for joining an [Activity].
///
/// @param join to join
/// @param spectate to watch
/// @param match to join this one match
/// @see "Discord documentation: Gateway Events, Activity Secrets"
public record ActivitySecrets(
        Optional<String> join, Optional<String> spectate, Optional<String> match) {}
