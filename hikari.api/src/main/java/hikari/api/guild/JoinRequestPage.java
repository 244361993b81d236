package hikari.api.guild;

import java.util.List;

/// A page of requests to join a guild.
///
/// @param total how many there are in all
/// @param guildJoinRequests those of this page
/// @see "Discord OpenAPI: GuildJoinRequestsListResponse"
public record JoinRequestPage(int total, List<JoinRequest> guildJoinRequests) {}
