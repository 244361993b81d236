package hikari.voice.crypto;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/// How packets are encrypted between client and server, best first.
///
/// @see "Discord documentation: Voice, Transport Encryption Modes"
public enum Mode {
    /// AES-256-GCM; preferred, and not offered by every server
    AES_256_GCM("aead_aes256_gcm_rtpsize"),
    /// XChaCha20-Poly1305; offered by every server
    XCHACHA20_POLY1305("aead_xchacha20_poly1305_rtpsize");

    private final String key;

    Mode(String key) {
        this.key = key;
    }

    /// {@return the name on the wire}
    public String key() {
        return key;
    }

    /// {@return the best of what a server offers, if anything suits}
    ///
    /// @param offered names on the wire
    public static Optional<Mode> best(Collection<String> offered) {
        return Arrays.stream(values()).filter(mode -> offered.contains(mode.key)).findFirst();
    }

    /// {@return the mode of a name, if it is one of ours}
    ///
    /// @param key the name on the wire
    public static Optional<Mode> of(String key) {
        return Arrays.stream(values()).filter(mode -> mode.key.equals(key)).findFirst();
    }

    /// {@return a cipher for one direction}
    ///
    /// @param secret the session's key, 32 bytes
    public TransportCipher open(byte[] secret) {
        if (secret.length != TransportCipher.KEY) {
            throw new IllegalArgumentException(
                    "the secret key has %d bytes, not %d"
                            .formatted(secret.length, TransportCipher.KEY));
        }
        try {
            return switch (this) {
                case AES_256_GCM -> new AesGcm(secret);
                case XCHACHA20_POLY1305 -> new XChaCha(secret);
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + this, e);
        }
    }
}
