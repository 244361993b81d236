package hikari.api.voice.dave;

import hikari.api.Snowflake;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Digits by which people compare what their clients know: who sees the same ones talks to the same
/// keys. Discord's clients show them under "voice privacy code" and "verify".
///
/// @param digits the digits without spaces, a multiple of five of them
/// @see "DAVE protocol whitepaper: Displayable Codes"
public record VerificationCode(String digits) {
    private static final int GROUP = 5;
    private static final int MODULUS = 100_000;
    private static final int EPOCH_DIGITS = 30;
    private static final int PAIR_DIGITS = 45;
    private static final int PAIR_BYTES = 64;
    private static final byte[] PAIR_SALT =
            HexFormat.of().parseHex("24cab17a7af8ec2b82b412b92dab192e");

    /// Checks that there are nothing but digits, in groups of five.
    public VerificationCode {
        if (digits.isEmpty()
                || digits.length() % GROUP != 0
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("not groups of %d digits".formatted(GROUP));
        }
    }

    /// {@return the voice privacy code: 30 digits that all members of an epoch see}
    ///
    /// @param authenticator the epoch's, 32 bytes
    public static VerificationCode ofEpoch(byte[] authenticator) {
        return of(authenticator, EPOCH_DIGITS);
    }

    /// {@return the code that two users see of each other: 45 digits} Takes some 16 MiB and tens of
    /// milliseconds, on purpose. The order of the two does not matter.
    ///
    /// @param one a user
    /// @param keyOfOne the public key by which that user signs, as
    ///   [DaveSession#identityKey(Snowflake)] gives it
    /// @param other the other user
    /// @param keyOfOther the public key by which that one signs
    public static VerificationCode between(
            Snowflake one, byte[] keyOfOne, Snowflake other, byte[] keyOfOther) {
        byte[] first = identity(one, keyOfOne);
        byte[] second = identity(other, keyOfOther);
        boolean inOrder = Arrays.compareUnsigned(first, second) <= 0;
        byte[] both =
                ByteBuffer.allocate(first.length + second.length)
                        .put(inOrder ? first : second)
                        .put(inOrder ? second : first)
                        .array();
        return of(Scrypt.hash(both, PAIR_SALT, PAIR_BYTES), PAIR_DIGITS);
    }

    private static byte[] identity(Snowflake user, byte[] key) {
        short version = 0;
        return ByteBuffer.allocate(Short.BYTES + key.length + Long.BYTES)
                .putShort(version)
                .put(key)
                .putLong(user.value())
                .array();
    }

    /// Each five bytes are a number, its last five decimal digits a group.
    private static VerificationCode of(byte[] bytes, int length) {
        if (bytes.length < length) {
            throw new IllegalArgumentException(
                    "%d bytes are too few for %d digits".formatted(bytes.length, length));
        }
        return new VerificationCode(
                IntStream.range(0, length / GROUP)
                        .mapToObj(group -> group(bytes, group * GROUP))
                        .collect(Collectors.joining()));
    }

    private static String group(byte[] bytes, int offset) {
        long value = 0;
        for (int i = offset; i < offset + GROUP; i++) {
            value = value << Byte.SIZE | Byte.toUnsignedInt(bytes[i]);
        }
        return "%05d".formatted(value % MODULUS);
    }

    /// {@return the digits as people read them: in groups of five, with spaces between}
    @Override
    public String toString() {
        return IntStream.range(0, digits.length() / GROUP)
                .mapToObj(group -> digits.substring(group * GROUP, (group + 1) * GROUP))
                .collect(Collectors.joining(" "));
    }
}
