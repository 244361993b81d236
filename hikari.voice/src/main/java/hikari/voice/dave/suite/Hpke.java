package hikari.voice.dave.suite;

import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.codec.HpkeCiphertext;
import hikari.voice.dave.codec.Octets;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPublicKey;

/// Encryption to a public key: RFC 9180 in its base mode, with DHKEM of P-256, HKDF-SHA256 and
/// AES-128-GCM, bound to a label as RFC 9420 has it.
public final class Hpke {
    private static final byte[] VERSION = ascii("HPKE-v1");
    private static final byte[] KEM = {'K', 'E', 'M', 0, 0x10};
    private static final byte[] SUITE = {'H', 'P', 'K', 'E', 0, 0x10, 0, 1, 0, 1};
    private static final byte[] BASE_MODE = {0};
    private static final byte[] NOTHING = {};
    private static final int MAX_CANDIDATES = 256;

    private Hpke() {}

    /// {@return something encrypted}
    ///
    /// @param publicKey whose owner may read it
    /// @param label what it is for
    /// @param context what it is bound to
    /// @param plaintext what
    public static HpkeCiphertext encrypt(
            Octets publicKey, String label, byte[] context, byte[] plaintext) {
        ECPublicKey receiver = P256.decode(publicKey);
        HpkeKey once = HpkeKey.generate();
        byte[] shared =
                shared(P256.agree(once.privateKey(), receiver), once.publicKey(), publicKey);
        byte[] ciphertext = aead(shared, Derivation.bound(label, context)).encrypt(plaintext);
        return new HpkeCiphertext(once.publicKey(), Octets.of(ciphertext));
    }

    /// {@return what was encrypted}
    ///
    /// @param key the receiver's
    /// @param label what it is for
    /// @param context what it is bound to
    /// @param encrypted what to decrypt
    public static byte[] decrypt(
            HpkeKey key, String label, byte[] context, HpkeCiphertext encrypted) {
        Octets once = encrypted.kemOutput();
        byte[] product = P256.agree(key.privateKey(), P256.decode(once));
        byte[] shared = shared(product, once, key.publicKey());
        return aead(shared, Derivation.bound(label, context))
                .decrypt(encrypted.ciphertext().bytes());
    }

    /// {@return the private key that everybody gets from a secret}
    ///
    /// @param secret the secret
    static byte[] deriveScalar(byte[] secret) {
        byte[] root = extract(KEM, NOTHING, "dkp_prk", secret);
        for (int i = 0; i < MAX_CANDIDATES; i++) {
            byte[] candidate =
                    expand(KEM, root, "candidate", new byte[] {(byte) i}, P256.COORDINATE);
            if (P256.isScalar(candidate)) {
                return candidate;
            }
        }
        throw new DaveException("a secret from which no key can be derived");
    }

    private static byte[] shared(byte[] product, Octets once, Octets receiver) {
        byte[] root = extract(KEM, NOTHING, "eae_prk", product);
        byte[] context = Hkdf.concat(once.bytes(), receiver.bytes());
        return expand(KEM, root, "shared_secret", context, Hkdf.SIZE);
    }

    private static Aead aead(byte[] shared, byte[] info) {
        byte[] context =
                Hkdf.concat(
                        BASE_MODE,
                        extract(SUITE, NOTHING, "psk_id_hash", NOTHING),
                        extract(SUITE, NOTHING, "info_hash", info));
        byte[] secret = extract(SUITE, shared, "secret", NOTHING);
        return new Aead(
                expand(SUITE, secret, "key", context, Aead.KEY),
                expand(SUITE, secret, "base_nonce", context, Aead.NONCE));
    }

    private static byte[] extract(byte[] suite, byte[] salt, String label, byte[] input) {
        return Hkdf.extract(salt, Hkdf.concat(VERSION, suite, ascii(label), input));
    }

    private static byte[] expand(
            byte[] suite, byte[] secret, String label, byte[] info, int length) {
        byte[] size = {(byte) (length >>> Byte.SIZE), (byte) length};
        return Hkdf.expand(secret, Hkdf.concat(size, VERSION, suite, ascii(label), info), length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
