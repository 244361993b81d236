package hikari.runtime.bot;

import hikari.api.Snowflake;
import hikari.api.Token;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// Reads a bot's id, which is its application's, from its token.
final class ApplicationIds {
    private ApplicationIds() {}

    /// {@return the id in the token's first part, if it has Discord's form}
    static Optional<Snowflake> of(Token token) {
        var first = token.secret().split("\\.", 2)[0];
        try {
            var text = new String(Base64.getUrlDecoder().decode(first), StandardCharsets.US_ASCII);
            return Optional.of(Snowflake.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
