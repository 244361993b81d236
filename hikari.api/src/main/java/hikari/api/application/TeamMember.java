package hikari.api.application;

import hikari.api.Snowflake;
import hikari.api.user.User;
import java.util.Optional;

/// One developer of a [Team].
///
/// @param membershipState whether the invitation was accepted
/// @param teamId the team
/// @param user who
/// @param role `admin`, `developer` or `read_only`; the owner's is empty
/// @see "Discord documentation: Topics, Teams, Team Member Object"
public record TeamMember(
        MembershipState membershipState, Snowflake teamId, User user, Optional<String> role) {}
