package hikari.api.presence;

import java.util.List;
import java.util.Optional;

/// Who takes part in an [Activity].
///
/// @param id the party's id
/// @param size how many there are, and how many there can be; or empty
/// @see "Discord documentation: Gateway Events, Activity Party"
public record ActivityParty(Optional<String> id, List<Long> size) {}
