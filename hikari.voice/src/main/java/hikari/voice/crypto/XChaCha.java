package hikari.voice.crypto;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// `aead_xchacha20_poly1305_rtpsize`: the counter's bytes and twenty zeros are the nonce. The JDK
/// has ChaCha20-Poly1305 with 12 bytes of nonce; the other 12 go into the key.
///
/// @see "draft-irtf-cfrg-xchacha-03"
final class XChaCha extends TransportCipher {
    static final int NONCE = 24;

    private static final int DERIVING = 16;

    private final Cipher cipher;
    private final HChaCha20 derivation;
    private final byte[] nonce = new byte[NONCE];
    private final byte[] derived = new byte[KEY];
    private final byte[] rest = new byte[12];

    XChaCha(byte[] key) throws GeneralSecurityException {
        this.cipher = Cipher.getInstance("ChaCha20-Poly1305");
        this.derivation = new HChaCha20(key);
    }

    @Override
    int encrypt(int header, byte[] packet, byte[] body, int length, int counter)
            throws GeneralSecurityException {
        nonce[0] = (byte) (counter >>> 24);
        nonce[1] = (byte) (counter >>> 16);
        nonce[2] = (byte) (counter >>> 8);
        nonce[3] = (byte) counter;
        begin(Cipher.ENCRYPT_MODE);
        cipher.updateAAD(packet, 0, header);
        return cipher.doFinal(body, 0, length, packet, header);
    }

    @Override
    int decrypt(int header, byte[] packet, int sealed, byte[] out, int counterAt)
            throws GeneralSecurityException {
        System.arraycopy(packet, counterAt, nonce, 0, COUNTER);
        begin(Cipher.DECRYPT_MODE);
        cipher.updateAAD(packet, 0, header);
        return cipher.doFinal(packet, header, sealed, out, 0);
    }

    /// Seals with any nonce, for the draft's vector.
    int encrypt(byte[] wholeNonce, byte[] aad, byte[] body, byte[] out)
            throws GeneralSecurityException {
        System.arraycopy(wholeNonce, 0, nonce, 0, NONCE);
        begin(Cipher.ENCRYPT_MODE);
        cipher.updateAAD(aad);
        return cipher.doFinal(body, 0, body.length, out, 0);
    }

    private void begin(int mode) throws GeneralSecurityException {
        derivation.derive(nonce, derived);
        System.arraycopy(nonce, DERIVING, rest, 4, NONCE - DERIVING);
        cipher.init(mode, new SecretKeySpec(derived, "ChaCha20"), new IvParameterSpec(rest));
    }
}
