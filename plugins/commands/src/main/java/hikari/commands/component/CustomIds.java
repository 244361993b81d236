package hikari.commands.component;

import hikari.api.error.LimitExceededException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Custom ids that carry a state and cannot be made by anybody else: `!name.state.signature`, with
/// an HMAC-SHA256 of name and state, cut to 96 bits. Anybody can read the state, and who has such
/// an id can send it again: what must be checked at the time (permissions, whose it is) is for the
/// handler. Safe for several threads.
final class CustomIds {
    private static final char MARK = '!';
    private static final int LONGEST = 100;
    private static final int SIGNATURE_BYTES = 12;
    private static final int SIGNATURE_LENGTH = 16;

    private final SecretKeySpec key;

    /// @param key at least 16 bytes, kept secret
    CustomIds(byte[] key) {
        if (key.length < 16) {
            throw new IllegalArgumentException(
                    "A key of %d bytes is too short: take 32 random ones".formatted(key.length));
        }
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /// @param name what the state is for
    /// @param state the state
    record Signed(String name, String state) {}

    /// @throws hikari.api.error.LimitExceededException when the state is too long
    String sign(String name, String state) {
        var id = "%c%s.%s.%s".formatted(MARK, name, state, signature(name, state));
        return checked(id);
    }

    private static String checked(String id) {
        var length = id.codePointCount(0, id.length());
        if (length > LONGEST) {
            throw new LimitExceededException(
                    "custom_id", length + " characters", "1 to %d characters".formatted(LONGEST));
        }
        return id;
    }

    /// What an id carries, if it is of this kind and rightly signed.
    Optional<Signed> verify(String customId) {
        int first = customId.indexOf('.');
        int last = customId.length() - SIGNATURE_LENGTH - 1;
        if (customId.isEmpty() || customId.charAt(0) != MARK || first < 1 || last <= first) {
            return Optional.empty();
        }
        var name = customId.substring(1, first);
        var state = customId.substring(first + 1, last);
        var expected = "." + signature(name, state);
        var isRight =
                MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8),
                        customId.substring(last).getBytes(StandardCharsets.UTF_8));
        return isRight ? Optional.of(new Signed(name, state)) : Optional.empty();
    }

    private String signature(String name, String state) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(name.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0); // is in no name
            var whole = mac.doFinal(state.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(whole, SIGNATURE_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
