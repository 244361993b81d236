package hikari.api.user;

import java.util.List;
import java.util.Optional;

/// An account of a user at another service.
///
/// @param id its id there
/// @param name its name there
/// @param type the service, such as `github`
/// @param revoked whether it was revoked
/// @param integrations integrations of guilds
/// @param verified whether it is verified
/// @param friendSync whether friends are taken over
/// @param showActivity whether activities are shown
/// @param twoWayLink whether the service has a token of Discord, too
/// @param visibility who sees it
/// @see "Discord documentation: User Resource, Connection Object"
public record Connection(
        String id,
        Optional<String> name,
        ConnectionService type,
        Optional<Boolean> revoked,
        List<ConnectionIntegration> integrations,
        boolean verified,
        boolean friendSync,
        boolean showActivity,
        boolean twoWayLink,
        ConnectionVisibility visibility) {}
