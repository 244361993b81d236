package hikari.api.oauth2;

/// What a user's browser brings back from an authorization page.
///
/// @see "Discord documentation: Topics, OAuth2, Authorization Code Grant"
public enum ResponseType {
    /// A code, to be exchanged for a token.
    CODE,
    /// The token itself, in the address's fragment. Anybody who sees the address has it.
    TOKEN
}
