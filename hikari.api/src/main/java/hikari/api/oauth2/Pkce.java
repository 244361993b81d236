package hikari.api.oauth2;

import hikari.api.error.HikariException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// A secret of one authorization, which shows that who exchanges the code is who asked for it (RFC
/// 7636, method `S256`). Keep it between the two steps, by the state. Not shown.
///
/// @param verifier the secret, 43 to 128 of the characters that RFC 7636 allows; handle with care
public record Pkce(String verifier) {
    private static final int BYTES = 64;

    /// Checks the secret's form.
    ///
    /// @param verifier 43 to 128 letters, digits and any of `-._~`
    public Pkce {
        if (!verifier.matches("[A-Za-z0-9._~-]{43,128}")) {
            throw new IllegalArgumentException(
                    "A code verifier has 43 to 128 letters, digits and any of -._~");
        }
    }

    /// {@return a fresh secret}
    public static Pkce create() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Pkce(text(bytes));
    }

    /// {@return what the authorization page is told: the secret's SHA-256}
    public String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return text(digest.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new HikariException("This Java has no SHA-256", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// {@return nothing of the secret}
    @Override
    public String toString() {
        return "Pkce[...]";
    }
}
