package hikari.interactions;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import hikari.api.spi.SignatureVerifier;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Signature;

/// The Ed25519 of Amazon's Corretto Crypto Provider, native code: the cheapest that we know. Used
/// when the module `com.amazon.corretto.crypto.provider` is present, may call native code and has
/// some for this system; without, making one fails and the loader passes on.
public final class CorrettoSignatureVerifier implements SignatureVerifier {
    private final Provider provider;
    private final DecodedKeys keys = new DecodedKeys();

    /// Called by the service loader.
    ///
    /// @throws NoClassDefFoundError without the module
    /// @throws UnsupportedOperationException when its native code cannot be used; nothing is
    ///   printed then
    public CorrettoSignatureVerifier() {
        // Asked for before the class is initialised, as that loads the native code.
        if (!AmazonCorrettoCryptoProvider.class.getModule().isNativeAccessEnabled()) {
            throw new UnsupportedOperationException("native access is not enabled for Corretto");
        }
        var failure = AmazonCorrettoCryptoProvider.INSTANCE.getLoadingError();
        if (failure != null) {
            throw new UnsupportedOperationException("its native code does not work here", failure);
        }
        provider = AmazonCorrettoCryptoProvider.INSTANCE;
    }

    @Override
    public String name() {
        return "Corretto";
    }

    @Override
    public int priority() {
        return 300;
    }

    @Override
    public boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        if (!Ed25519Form.mayBeSignature(signature)) {
            return false;
        }
        try {
            var verification = Signature.getInstance("Ed25519", provider);
            verification.initVerify(keys.get(publicKey));
            verification.update(message);
            return verification.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // the key is none, or the signature's first half is no point of the curve
        }
    }
}
