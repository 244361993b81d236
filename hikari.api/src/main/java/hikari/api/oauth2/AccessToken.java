package hikari.api.oauth2;

import hikari.api.Token;
import hikari.api.application.OAuth2Scope;
import hikari.api.guild.PartialGuild;
import hikari.api.webhook.Webhook;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an application acts with for a user, or for its owner. Secrets are not shown.
///
/// @param accessToken handle with care
/// @param tokenType how it is used: `Bearer`
/// @param expiresIn seconds until it expires
/// @param refreshToken what gets the next one; handle with care; not by client credentials
/// @param scope what it allows, with spaces between
/// @param idToken who the user is, by OpenID Connect; handle with care; only with `openid`
/// @param guild the guild that the bot was added to; only with `bot`
/// @param webhook the webhook that was made; only with `webhook.incoming`
/// @see "Discord documentation: Topics, OAuth2, Access Token Response"
public record AccessToken(
        String accessToken,
        String tokenType,
        long expiresIn,
        Optional<String> refreshToken,
        String scope,
        Optional<String> idToken,
        Optional<PartialGuild> guild,
        Optional<Webhook> webhook) {

    /// {@return the token for requests}
    public Token token() {
        return Token.bearer(accessToken);
    }

    /// {@return what it allows}
    public List<OAuth2Scope> scopes() {
        return Stream.of(scope.split(" "))
                .filter(each -> !each.isEmpty())
                .map(OAuth2Scope::of)
                .toList();
    }

    /// {@return how long it is valid, from when it was got}
    public Duration lifetime() {
        return Duration.ofSeconds(expiresIn);
    }

    /// {@return the token without its secrets}
    @Override
    public String toString() {
        return "AccessToken[scope=%s, expiresIn=%d]".formatted(scope, expiresIn);
    }
}
