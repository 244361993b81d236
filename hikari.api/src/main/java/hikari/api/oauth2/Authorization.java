package hikari.api.oauth2;

import hikari.api.application.Application;
import hikari.api.application.OAuth2Scope;
import hikari.api.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a bearer token stands for.
///
/// @param application the application, with some of its members
/// @param scopes what the user allowed
/// @param expires until when
/// @param user who, with the scope `identify`
/// @see "Discord documentation: OAuth2, Get Current Authorization Information"
public record Authorization(
        Application application, List<OAuth2Scope> scopes, Instant expires, Optional<User> user) {}
