package hikari.voice.dave.suite;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// SHA-256, HMAC and the key derivation over them. `javax.crypto.KDF` is not used: it refuses
/// secrets of 16 bytes, which DAVE's frame keys come from.
public final class Hkdf {
    /// The size of a hash and of most secrets.
    public static final int SIZE = 32;

    private static final String HMAC = "HmacSHA256";
    private static final byte[] NO_SALT = new byte[SIZE];

    private Hkdf() {}

    /// {@return the SHA-256 of some bytes}
    ///
    /// @param data the bytes
    public static byte[] hash(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (GeneralSecurityException e) {
            throw Missing.algorithm(e);
        }
    }

    /// {@return the HMAC of some bytes}
    ///
    /// @param key the key; an empty one counts as zeros
    /// @param data the bytes
    public static byte[] mac(byte[] key, byte[] data) {
        return keyed(key).doFinal(data);
    }

    /// {@return a secret that spreads over all its bits what the input knows}
    ///
    /// @param salt what separates it from others; empty counts as zeros
    /// @param input the secret that is known
    public static byte[] extract(byte[] salt, byte[] input) {
        return mac(salt, input);
    }

    /// {@return more bytes from a secret}
    ///
    /// @param secret the secret
    /// @param info what they are for
    /// @param length how many, at most 255 hashes
    public static byte[] expand(byte[] secret, byte[] info, int length) {
        Mac mac = keyed(secret);
        byte[] out = new byte[length];
        byte[] block = {};
        for (int done = 0, count = 1; done < length; done += block.length, count++) {
            mac.update(block);
            mac.update(info);
            block = mac.doFinal(new byte[] {(byte) count});
            System.arraycopy(block, 0, out, done, Math.min(block.length, length - done));
        }
        return out;
    }

    /// {@return whether two secrets or tags are the same} Takes as long when they differ early.
    ///
    /// @param one the one
    /// @param other the other
    public static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    /// {@return bytes one after the other}
    ///
    /// @param parts the bytes
    public static byte[] concat(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] all = Arrays.copyOf(parts[0], length);
        int at = parts[0].length;
        for (int i = 1; i < parts.length; i++) {
            System.arraycopy(parts[i], 0, all, at, parts[i].length);
            at += parts[i].length;
        }
        return all;
    }

    private static Mac keyed(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.length == 0 ? NO_SALT : key, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw Missing.algorithm(e);
        }
    }
}
