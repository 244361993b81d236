package hikari.api.guild;

/// The account of an [Integration].
///
/// @param id the account's id
/// @param name its name
/// @see "Discord documentation: Resources, Guild, Integration Account Object"
public record IntegrationAccount(String id, String name) {}
