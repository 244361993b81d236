package hikari.api.application;

import java.util.Optional;

/// How an application is installed in one context.
///
/// @param oauth2InstallParams scopes and permissions of the default link
/// @see "Discord documentation: Resources, Application, Application Integration Type Configuration
///   Object"
public record IntegrationTypeConfiguration(Optional<InstallParams> oauth2InstallParams) {}
