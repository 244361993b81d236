package hikari.voice.crypto;

/// `aead_xchacha20_poly1305_rtpsize`: the counter's bytes and twenty zeros are the nonce.
///
/// @see "draft-irtf-cfrg-xchacha-03; RFC 8439, section 2.8"
final class XChaCha extends TransportCipher {
    static final int NONCE = 24;

    private final ChaCha20 stream;
    private final Poly1305 authenticator = new Poly1305();
    private final byte[] nonce = new byte[NONCE];
    private final byte[] oneTimeKey = new byte[ChaCha20.BLOCK];
    private final byte[] tag = new byte[TAG];

    XChaCha(byte[] key) {
        this.stream = new ChaCha20(key);
    }

    @Override
    int encrypt(int header, byte[] packet, byte[] body, int length, int counter) {
        nonce[0] = (byte) (counter >>> 24);
        nonce[1] = (byte) (counter >>> 16);
        nonce[2] = (byte) (counter >>> 8);
        nonce[3] = (byte) counter;
        return encrypt(header, packet, body, length);
    }

    /// Seals with any nonce, for the draft's vector.
    int encrypt(byte[] wholeNonce, int header, byte[] packet, byte[] body) {
        System.arraycopy(wholeNonce, 0, nonce, 0, NONCE);
        return encrypt(header, packet, body, body.length);
    }

    private int encrypt(int header, byte[] packet, byte[] body, int length) {
        begin();
        stream.apply(body, 0, length, packet, header);
        authenticate(header, packet, length);
        System.arraycopy(tag, 0, packet, header + length, TAG);
        return length + TAG;
    }

    @Override
    int decrypt(int header, byte[] packet, int sealed, byte[] out, int counterAt) {
        System.arraycopy(packet, counterAt, nonce, 0, COUNTER);
        begin();
        int length = sealed - TAG;
        authenticate(header, packet, length);
        if (!isTag(packet, header + length)) {
            return -1;
        }
        stream.apply(packet, header, length, out, 0);
        return length;
    }

    /// The first block of a nonce's stream is the authenticator's key.
    private void begin() {
        stream.begin(nonce);
        stream.next(oneTimeKey);
    }

    private void authenticate(int header, byte[] packet, int length) {
        authenticator.begin(oneTimeKey);
        authenticator.update(packet, 0, header);
        authenticator.update(packet, header, length);
        authenticator.lengths(header, length);
        authenticator.end(tag, 0);
    }

    /// Takes as long for any bytes.
    private boolean isTag(byte[] packet, int at) {
        int difference = 0;
        for (int i = 0; i < TAG; i++) {
            difference |= tag[i] ^ packet[at + i];
        }
        return difference == 0;
    }
}
