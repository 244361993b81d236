package hikari.api.user;

import java.util.Optional;

/// The account of a [ConnectionIntegration].
///
/// @param id the account's id
/// @param name its name
/// @see "Discord documentation: Resources, Guild, Integration Account Object"
public record ConnectionAccount(String id, Optional<String> name) {}
