package hikari.voice.crypto;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Makes a key of a key and 16 bytes of nonce. One thread at a time; allocates nothing.
///
/// @see "draft-irtf-cfrg-xchacha-03, section 2.2"
final class HChaCha20 {
    private static final VarHandle WORDS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /// "expand 32-byte k".
    private static final int[] CONSTANTS = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574};

    private static final int DOUBLE_ROUNDS = 10;

    private final int[] key = new int[8];
    private final int[] x = new int[16];

    HChaCha20(byte[] key) {
        for (int i = 0; i < this.key.length; i++) {
            this.key[i] = (int) WORDS.get(key, i * Integer.BYTES);
        }
    }

    void derive(byte[] nonce, byte[] out) {
        System.arraycopy(CONSTANTS, 0, x, 0, 4);
        System.arraycopy(key, 0, x, 4, 8);
        for (int i = 0; i < 4; i++) {
            x[12 + i] = (int) WORDS.get(nonce, i * Integer.BYTES);
        }
        for (int i = 0; i < DOUBLE_ROUNDS; i++) {
            quarter(0, 4, 8, 12);
            quarter(1, 5, 9, 13);
            quarter(2, 6, 10, 14);
            quarter(3, 7, 11, 15);
            quarter(0, 5, 10, 15);
            quarter(1, 6, 11, 12);
            quarter(2, 7, 8, 13);
            quarter(3, 4, 9, 14);
        }
        for (int i = 0; i < 4; i++) {
            WORDS.set(out, i * Integer.BYTES, x[i]);
            WORDS.set(out, (4 + i) * Integer.BYTES, x[12 + i]);
        }
    }

    private void quarter(int a, int b, int c, int d) {
        x[a] += x[b];
        x[d] = Integer.rotateLeft(x[d] ^ x[a], 16);
        x[c] += x[d];
        x[b] = Integer.rotateLeft(x[b] ^ x[c], 12);
        x[a] += x[b];
        x[d] = Integer.rotateLeft(x[d] ^ x[a], 8);
        x[c] += x[d];
        x[b] = Integer.rotateLeft(x[b] ^ x[c], 7);
    }
}
