package hikari.voice.crypto;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// `aead_aes256_gcm_rtpsize`: the counter's bytes and eight zeros are the nonce.
final class AesGcm extends TransportCipher {
    private static final int NONCE = 12;

    private final Cipher cipher;
    private final SecretKeySpec key;
    private final byte[] nonce = new byte[NONCE];

    AesGcm(byte[] key) throws GeneralSecurityException {
        this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        this.key = new SecretKeySpec(key, "AES");
    }

    @Override
    int encrypt(int header, byte[] packet, byte[] body, int length, int counter)
            throws GeneralSecurityException {
        nonce[0] = (byte) (counter >>> 24);
        nonce[1] = (byte) (counter >>> 16);
        nonce[2] = (byte) (counter >>> 8);
        nonce[3] = (byte) counter;
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(packet, 0, header);
        return cipher.doFinal(body, 0, length, packet, header);
    }

    @Override
    int decrypt(int header, byte[] packet, int sealed, byte[] out, int counterAt)
            throws GeneralSecurityException {
        System.arraycopy(packet, counterAt, nonce, 0, COUNTER);
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(packet, 0, header);
        return cipher.doFinal(packet, header, sealed, out, 0);
    }
}
