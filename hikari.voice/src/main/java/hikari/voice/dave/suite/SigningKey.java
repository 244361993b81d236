package hikari.voice.dave.suite;

import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.codec.Octets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;

/// A key pair by which a member signs: ECDSA of P-256 with SHA-256.
///
/// @param privateKey signs
/// @param publicKey verifies, in its form on the wire
public record SigningKey(PrivateKey privateKey, Octets publicKey) {
    private static final String ALGORITHM = "SHA256withECDSA";

    /// {@return a new one}
    public static SigningKey generate() {
        var pair = P256.generate();
        return new SigningKey(pair.getPrivate(), P256.encode((ECPublicKey) pair.getPublic()));
    }

    /// {@return the signature of some content}
    ///
    /// @param label what it is for
    /// @param content what is signed
    public Octets sign(String label, byte[] content) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(Derivation.bound(label, content));
            return Octets.of(signature.sign());
        } catch (GeneralSecurityException e) {
            throw Missing.algorithm(e);
        }
    }

    /// Sees to it that a signature is good.
    ///
    /// @param publicKey the signer's
    /// @param label what it is for
    /// @param content what was signed
    /// @param signature the signature
    public static void verify(Octets publicKey, String label, byte[] content, Octets signature) {
        if (!isGood(publicKey, Derivation.bound(label, content), signature)) {
            throw new DaveException("a bad signature of '%s'".formatted(label));
        }
    }

    private static boolean isGood(Octets publicKey, byte[] content, Octets signature) {
        try {
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(P256.decode(publicKey));
            verifier.update(content);
            return verifier.verify(signature.bytes());
        } catch (GeneralSecurityException e) {
            return false; // a signature of no form
        }
    }

    /// {@return the public key only}
    @Override
    public String toString() {
        return "SigningKey[" + publicKey + "]";
    }
}
