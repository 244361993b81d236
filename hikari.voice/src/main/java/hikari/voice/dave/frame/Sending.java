package hikari.voice.dave.frame;

import org.jspecify.annotations.Nullable;

/// This member's keys and nonces in one epoch. An epoch has only one of it, however often it is
/// switched to: were a nonce used twice under one key, two frames could be read and others forged.
/// Belongs to the thread that encrypts.
final class Sending {
    static final int GENERATION_SHIFT = 24;

    private final KeyRatchet ratchet;
    private @Nullable FrameCipher cipher;
    private long frames;

    /// Starts after some frames.
    ///
    /// @param secret what the keys come from
    /// @param frames how many there were; 0 but in tests
    Sending(byte[] secret, long frames) {
        this.ratchet = new KeyRatchet(secret);
        this.frames = frames;
    }

    /// Encrypts with the next nonce, and with the key of its generation, which goes on when the
    /// nonce has wrapped.
    ///
    /// @return the nonce, of 32 bits
    int encrypt(Scratch scratch) {
        frames++;
        FrameCipher current = cipher;
        while (current == null || ratchet.generation() <= frames >>> GENERATION_SHIFT) {
            current = new FrameCipher(ratchet.next());
        }
        cipher = current;
        int nonce = (int) frames;
        current.encrypt(nonce, scratch);
        return nonce;
    }
}
