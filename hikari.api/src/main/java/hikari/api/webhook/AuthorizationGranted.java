package hikari.api.webhook;

import hikari.api.application.IntegrationType;
import hikari.api.application.OAuth2Scope;
import hikari.api.guild.PartialGuild;
import hikari.api.user.User;
import java.util.List;
import java.util.Optional;

/// How a user authorised the application.
///
/// @param integrationType whether it was installed in a guild or for the user
/// @param user who
/// @param scopes what is allowed
/// @param guild the guild it was installed in
/// @see "Discord documentation: Events, Webhook Events, Application Authorized Structure"
public record AuthorizationGranted(
        Optional<IntegrationType> integrationType,
        User user,
        List<OAuth2Scope> scopes,
        Optional<PartialGuild> guild) {}
