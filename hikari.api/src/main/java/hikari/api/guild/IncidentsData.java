package hikari.api.guild;

import java.time.Instant;
import java.util.Optional;

/// Measures against a raid.
///
/// @param invitesDisabledUntil until when nobody can join by invite
/// @param dmsDisabledUntil until when members cannot write each other directly
/// @param dmSpamDetectedAt when spam in direct messages was noticed
/// @param raidDetectedAt when a raid was noticed
/// @see "Discord documentation: Resources, Guild, Incidents Data Object"
public record IncidentsData(
        Optional<Instant> invitesDisabledUntil,
        Optional<Instant> dmsDisabledUntil,
        Optional<Instant> dmSpamDetectedAt,
        Optional<Instant> raidDetectedAt) {}
