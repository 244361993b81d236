package hikari.sandbox.voice.media;

import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts and decrypts the media packets of one client. For one thread.
public final class MediaCipher {
    /// Bytes of a key.
    public static final int KEY = 32;

    private static final int TAG = 16;
    private static final int COUNTER = 4;

    private final MediaMode mode;
    private final byte[] key;
    private final Cipher cipher;
    private int counter;

    /// A cipher with a key of its own.
    public MediaCipher(MediaMode mode, byte[] key) {
        this.mode = mode;
        this.key = key.clone();
        try {
            this.cipher =
                    Cipher.getInstance(
                            switch (mode) {
                                case AES -> "AES/GCM/NoPadding";
                                case XCHACHA -> "ChaCha20-Poly1305";
                            });
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// {@return the mode}
    public MediaMode mode() {
        return mode;
    }

    /// {@return the key}
    public byte[] key() {
        return key.clone();
    }

    /// {@return what follows the head once it is decrypted; empty if it cannot be}
    ///
    /// @param packet the whole packet
    /// @param head bytes of it that are in the clear
    public Optional<byte[]> open(byte[] packet, int head) {
        int end = packet.length - COUNTER;
        if (end < head + TAG) {
            return Optional.empty();
        }
        try {
            start(Cipher.DECRYPT_MODE, Arrays.copyOfRange(packet, end, packet.length));
            cipher.updateAAD(packet, 0, head);
            return Optional.of(cipher.doFinal(packet, head, end - head));
        } catch (AEADBadTagException forged) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// {@return a packet of a head in the clear and a body that is encrypted}
    public byte[] seal(byte[] head, byte[] body) {
        counter++;
        byte[] number = {
            (byte) (counter >> 24), (byte) (counter >> 16), (byte) (counter >> 8), (byte) counter
        };
        try {
            start(Cipher.ENCRYPT_MODE, number);
            cipher.updateAAD(head);
            var packet = Arrays.copyOf(head, head.length + body.length + TAG + COUNTER);
            cipher.doFinal(body, 0, body.length, packet, head.length);
            System.arraycopy(number, 0, packet, packet.length - COUNTER, COUNTER);
            return packet;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The counter is the beginning of a nonce that is otherwise zero.
    private void start(int direction, byte[] number) throws GeneralSecurityException {
        switch (mode) {
            case AES ->
                    init(
                            direction,
                            "AES",
                            key,
                            new GCMParameterSpec(8 * TAG, Arrays.copyOf(number, 12)));
            case XCHACHA ->
                    init(
                            direction,
                            "ChaCha20",
                            XChaCha.subkey(key, Arrays.copyOf(number, 16)),
                            new IvParameterSpec(new byte[12]));
        }
    }

    private void init(
            int direction, String algorithm, byte[] used, AlgorithmParameterSpec parameters)
            throws GeneralSecurityException {
        cipher.init(direction, new SecretKeySpec(used, algorithm), parameters);
    }
}
