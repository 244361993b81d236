package hikari.commands;

import hikari.api.Snowflake;
import hikari.api.application.Application;
import hikari.api.application.MembershipState;
import hikari.api.application.TeamRole;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whose an application is.
final class TeamOwners {
    private TeamOwners() {}

    /// The members of its team who may do more than look, or its owner.
    static Set<Snowflake> of(Application application) {
        var team =
                application.team().stream()
                        .flatMap(its -> its.members().stream())
                        .filter(member ->
                                member.membershipState() == MembershipState.Known.ACCEPTED)
                        .filter(member ->
                                !member.role().equals(Optional.of(TeamRole.Known.READ_ONLY)))
                        .map(member -> member.user().id());
        var owner = application.owner().stream().map(user -> user.id());
        return Stream.concat(team, application.team().isPresent() ? Stream.empty() : owner)
                .collect(Collectors.toUnmodifiableSet());
    }
}
