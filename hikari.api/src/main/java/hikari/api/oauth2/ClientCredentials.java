package hikari.api.oauth2;

import hikari.api.Snowflake;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// What an application proves itself with. The secret is not shown.
///
/// @param id the application's id
/// @param secret from the developer portal; handle with care
/// @see "Discord documentation: Topics, OAuth2, Shared Resources"
public record ClientCredentials(Snowflake id, String secret) {

    /// Checks the secret's form.
    ///
    /// @param id the application's id
    /// @param secret not empty, without white space or line breaks
    public ClientCredentials {
        secret = secret.strip();
        if (secret.isEmpty() || secret.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new IllegalArgumentException(
                    "The client secret is empty or holds white space or control characters: copy it again from the developer portal");
        }
    }

    /// {@return the value of the `Authorization` header, by Basic authentication} Handle with care.
    public String authorization() {
        var pair = "%s:%s".formatted(id, secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /// {@return the application's id, and nothing of the secret}
    @Override
    public String toString() {
        return "ClientCredentials[id=%s]".formatted(id);
    }
}
