package hikari.sandbox.voice.media;

import java.util.Optional;
import java.util.stream.Stream;

/// The ways of encrypting media packets that a server offers.
public enum MediaMode {
    /// AES-256-GCM.
    AES("aead_aes256_gcm_rtpsize"),
    /// XChaCha20-Poly1305, which every server has to offer.
    XCHACHA("aead_xchacha20_poly1305_rtpsize");

    private final String id;

    MediaMode(String id) {
        this.id = id;
    }

    /// {@return its name on the wire}
    public String id() {
        return id;
    }

    /// {@return the mode of a name}
    public static Optional<MediaMode> of(String id) {
        return Stream.of(values()).filter(mode -> mode.id.equals(id)).findFirst();
    }
}
