package hikari.api.webhook;

import hikari.api.user.User;

/// Who took back that the application was authorised.
///
/// @param user who
/// @see "Discord documentation: Events, Webhook Events, Application Deauthorized Structure"
public record AuthorizationRevoked(User user) {}
