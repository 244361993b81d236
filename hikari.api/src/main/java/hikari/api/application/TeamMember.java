package hikari.api.application;

import hikari.api.Snowflake;
import hikari.api.user.User;
import java.util.List;
import java.util.Optional;

/// One developer of a [Team].
///
/// @param membershipState whether the invitation was accepted
/// @param teamId the team
/// @param user who
/// @param role what the member may do; the owner's is empty
/// @param permissions undocumented; always `*`
/// @see "Discord documentation: Topics, Teams, Team Member Object"
public record TeamMember(
        MembershipState membershipState,
        Snowflake teamId,
        User user,
        Optional<TeamRole> role,
        List<String> permissions) {}
