package hikari.voice.dave.suite;

import hikari.voice.dave.codec.Octets;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;

/// A key pair to which secrets are encrypted.
///
/// @param privateKey decrypts
/// @param publicKey encrypts, in its form on the wire
public record HpkeKey(PrivateKey privateKey, Octets publicKey) {
    /// {@return a new one}
    public static HpkeKey generate() {
        var pair = P256.generate();
        return new HpkeKey(pair.getPrivate(), P256.encode((ECPublicKey) pair.getPublic()));
    }

    /// {@return the one that everybody gets from a secret}
    ///
    /// @param secret the secret
    public static HpkeKey derive(byte[] secret) {
        byte[] scalar = Hpke.deriveScalar(secret);
        return new HpkeKey(P256.privateKey(scalar), P256.encode(P256.publicKey(scalar)));
    }

    /// {@return the public key only}
    @Override
    public String toString() {
        return "HpkeKey[" + publicKey + "]";
    }
}
