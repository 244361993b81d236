package hikari.voice.dave.suite;

import hikari.api.voice.dave.DaveException;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-128-GCM for one message: a key and nonce that are used once.
///
/// @param key 16 bytes
/// @param nonce 12 bytes
public record Aead(byte[] key, byte[] nonce) {
    /// The size of a key.
    public static final int KEY = 16;

    /// The size of a nonce.
    public static final int NONCE = 12;

    private static final int TAG_BITS = 128;

    /// {@return the message encrypted, with its tag}
    ///
    /// @param plaintext the message
    public byte[] encrypt(byte[] plaintext) {
        try {
            return cipher(Cipher.ENCRYPT_MODE).doFinal(plaintext);
        } catch (GeneralSecurityException e) {
            throw Missing.algorithm(e);
        }
    }

    /// {@return the message}
    ///
    /// @param ciphertext the message encrypted, with its tag
    public byte[] decrypt(byte[] ciphertext) {
        try {
            return cipher(Cipher.DECRYPT_MODE).doFinal(ciphertext);
        } catch (AEADBadTagException e) {
            throw new DaveException("what cannot be decrypted", e);
        } catch (GeneralSecurityException e) {
            throw Missing.algorithm(e);
        }
    }

    private Cipher cipher(int mode) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    /// {@return nothing of what it holds}
    @Override
    public String toString() {
        return "Aead";
    }
}
