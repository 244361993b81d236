package hikari.api.oauth2;

/// Whether a user who authorised the application before is asked again.
///
/// @see "Discord documentation: Topics, OAuth2, Authorization Code Grant"
public enum Prompt {
    /// Asked again.
    CONSENT,
    /// Sent back at once, unless the scopes make a bot or webhook.
    NONE
}
