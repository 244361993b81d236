package hikari.voice.dave.frame;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-128-GCM with tags of 8 bytes under one key. The JDK's refuses tags that short: they are cut
/// here, and checked by decrypting in counter mode, encrypting again and comparing. For one thread
/// at a time.
final class FrameCipher {
    static final int TAG = 8;
    static final int FULL_TAG = 16;

    private static final int NONCE = 12;
    private static final int BLOCK = 16;

    /// The counter with which GCM encrypts the first block; 1 is the tag's.
    private static final byte FIRST_COUNTER = 2;

    private final SecretKeySpec key;
    private final Cipher gcm;
    private final Cipher counterMode;
    private final byte[] nonce = new byte[NONCE];
    private final byte[] counter = new byte[BLOCK];
    private boolean used;
    private int lastNonce;

    FrameCipher(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
        this.counter[BLOCK - 1] = FIRST_COUNTER;
        try {
            this.gcm = Cipher.getInstance("AES/GCM/NoPadding");
            this.counterMode = Cipher.getInstance("AES/CTR/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK lacks what DAVE needs", e);
        }
    }

    /// Encrypts the input; the output gets it and the full tag.
    ///
    /// @param value the nonce, by which no frame was encrypted before under this key
    /// @param scratch the frame
    void encrypt(int value, Scratch scratch) {
        try {
            start(value);
            gcm.updateAAD(scratch.clear, 0, scratch.clearLength);
            gcm.doFinal(scratch.input, 0, scratch.inputLength, scratch.output, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a frame that cannot be encrypted", e);
        }
    }

    /// Decrypts the input to the output, which must not be used when it is not authentic.
    ///
    /// @param value the nonce
    /// @param scratch the frame
    /// @return whether it is authentic
    boolean decrypt(int value, Scratch scratch) {
        int length = scratch.inputLength;
        try {
            write(value, counter);
            counterMode.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(counter));
            counterMode.doFinal(scratch.input, 0, length, scratch.output, 0);
            start(value);
            gcm.updateAAD(scratch.clear, 0, scratch.clearLength);
            gcm.doFinal(scratch.output, 0, length, scratch.again, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a frame that cannot be decrypted", e);
        }
        int different = 0;
        for (int i = 0; i < TAG; i++) {
            different |= scratch.again[length + i] ^ scratch.tag[i];
        }
        return different == 0;
    }

    /// Sets the nonce. The JDK refuses the one that was set last, to which a forged frame may have
    /// led; a real one with that nonce must not suffer, so another one comes between.
    private void start(int value) throws GeneralSecurityException {
        if (used && lastNonce == value) {
            set(~value);
        }
        set(value);
        used = true;
        lastNonce = value;
    }

    private void set(int value) throws GeneralSecurityException {
        write(value, nonce);
        gcm.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(FULL_TAG * Byte.SIZE, nonce));
    }

    /// The last four bytes of a nonce, the lowest first.
    private static void write(int value, byte[] bytes) {
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[NONCE - Integer.BYTES + i] = (byte) (value >>> i * Byte.SIZE);
        }
    }
}
