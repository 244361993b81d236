package hikari.api.social;

import java.util.List;
import java.util.Optional;

/// A token of a provisional account: a player without an account of Discord's.
///
/// @param tokenType `Bearer`
/// @param accessToken the token; handle with care
/// @param expiresIn for how many seconds it holds
/// @param scope what it allows, divided by blanks
/// @param idToken who it is; handle with care
/// @param refreshToken renews the token; handle with care
/// @param scopes what it allows; undocumented
/// @param expiresAtS when it expires, in seconds since 1970; undocumented
/// @see "Discord OpenAPI: partner_sdk_token"
public record ProvisionalToken(
        String tokenType,
        String accessToken,
        int expiresIn,
        String scope,
        String idToken,
        Optional<String> refreshToken,
        List<String> scopes,
        Optional<Long> expiresAtS) {
    /// {@return what the token allows, and nothing of its secrets}
    @Override
    public String toString() {
        return "provisional token for " + scope;
    }
}
