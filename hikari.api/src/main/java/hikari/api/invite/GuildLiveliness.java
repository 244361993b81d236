package hikari.api.invite;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How busy the guild of an [Invite] is.
///
/// @param msgActivityBins how much was written in spans of time, one after the other
/// @param lastUpdatedTs when it was counted
/// @see "Discord OpenAPI: GuildLivelinessResponse"
public record GuildLiveliness(List<Integer> msgActivityBins, Optional<Instant> lastUpdatedTs) {}
