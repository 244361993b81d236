package hikari.api.user;

import java.util.Optional;

/// A guild's integration with an account that a user linked.
///
/// @param id the integration's id
/// @param name its name
/// @param type what kind of account it is with
/// @param account the account
/// @param guild the guild
/// @see "Discord documentation: Resources, User, Connection Object"
public record ConnectionIntegration(
        String id,
        Optional<String> name,
        ConnectionIntegrationType type,
        Optional<ConnectionAccount> account,
        Optional<ConnectionGuild> guild) {}
