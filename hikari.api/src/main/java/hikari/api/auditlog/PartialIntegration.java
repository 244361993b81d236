package hikari.api.auditlog;

import hikari.api.Snowflake;
import hikari.api.guild.IntegrationAccount;
import java.util.Optional;

/// What an [AuditLog] tells of an integration.
///
/// @param id the integration's id
/// @param name its name
/// @param type `twitch`, `youtube`, `discord` or `guild_subscription`
/// @param account the account outside of Discord
/// @param applicationId the application
/// @see "Discord documentation: Resources, Audit Log, Example Partial Integration Object"
public record PartialIntegration(
        Snowflake id,
        String name,
        String type,
        IntegrationAccount account,
        Optional<Snowflake> applicationId) {}
