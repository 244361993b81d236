package hikari.runtime.doctor;

import hikari.api.Token;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/// Looks at a token's shape, and at nothing that would tell it to anybody.
final class TokenCheck {
    private static final Pattern SHAPE = Pattern.compile("([\\w-]+)\\.[\\w-]+\\.[\\w-]+");
    private static final Pattern ID = Pattern.compile("\\d{1,20}");
    private static final String PORTAL =
            "Copy the bot's token from the developer portal: Bot, Reset Token";

    private TokenCheck() {}

    static Finding missing() {
        return Finding.wrong(
                "token",
                "there is none",
                "Set DISCORD_TOKEN, name a file with --token-file, or run with --sandbox");
    }

    static Finding of(Token token) {
        var shape = SHAPE.matcher(token.secret());
        if (!shape.matches()) {
            return Finding.wrong("token", "it does not have three parts with dots between", PORTAL);
        }
        try {
            var id =
                    new String(
                            Base64.getUrlDecoder().decode(shape.group(1)),
                            StandardCharsets.US_ASCII);
            return ID.matcher(id).matches()
                    ? Finding.good(
                            "token", "has the shape of a bot's token, of the application " + id)
                    : Finding.wrong("token", "its first part is no application id", PORTAL);
        } catch (IllegalArgumentException e) {
            return Finding.wrong("token", "its first part is not base64", PORTAL);
        }
    }
}
