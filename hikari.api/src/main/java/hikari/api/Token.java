package hikari.api;

import java.util.Locale;

/// What a bot, or an application with a bearer token, proves itself with. Never shown by
/// [#toString()].
///
/// @param kind how Discord is told what the secret is
/// @param secret the secret itself: handle with care
public record Token(Kind kind, String secret) {

    /// How Discord is told what a secret is.
    public enum Kind {
        /// A bot's token, from the developer portal.
        BOT,
        /// An OAuth2 access token.
        BEARER
    }

    /// Checks the token's form.
    ///
    /// @param kind how Discord is told what the secret is
    /// @param secret not blank, without white space or line breaks
    public Token {
        secret = secret.strip();
        if (secret.isEmpty() || secret.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new IllegalArgumentException(
                    "The token is empty or holds white space or control characters: copy it again from the developer portal");
        }
    }

    /// {@return a bot's token}
    ///
    /// @param secret as shown in the developer portal, with or without a leading `Bot `
    public static Token bot(String secret) {
        var text = secret.strip();
        return new Token(Kind.BOT, text.startsWith("Bot ") ? text.substring(4) : text);
    }

    /// {@return an OAuth2 access token}
    ///
    /// @param secret with or without a leading `Bearer `
    public static Token bearer(String secret) {
        var text = secret.strip();
        return new Token(Kind.BEARER, text.startsWith("Bearer ") ? text.substring(7) : text);
    }

    /// {@return the value of the `Authorization` header} Handle with care.
    public String authorization() {
        return (kind == Kind.BOT ? "Bot " : "Bearer ") + secret;
    }

    /// {@return the kind of the token, and nothing of the secret}
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " token";
    }
}
