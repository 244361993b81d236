package hikari.voice.dave.frame;

import hikari.voice.dave.suite.Aead;
import hikari.voice.dave.suite.Derivation;
import hikari.voice.dave.suite.Hkdf;

/// The keys of one sender in one epoch, one for each generation of 2^24 frames. Goes forward only:
/// what a generation came from cannot be found again.
final class KeyRatchet {
    private byte[] secret;
    private int generation;

    KeyRatchet(byte[] baseSecret) {
        this.secret = baseSecret;
    }

    /// The generation whose key comes next.
    int generation() {
        return generation;
    }

    /// The key of the generation, after which the next one is due.
    byte[] next() {
        byte[] key = Derivation.ofGeneration(secret, "key", generation, Aead.KEY);
        secret = Derivation.ofGeneration(secret, "secret", generation, Hkdf.SIZE);
        generation++;
        return key;
    }
}
