package hikari.sandbox.voice.media;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// The part of XChaCha20 that the JDK lacks: a key for ChaCha20 out of a key and the first 16 bytes
/// of a nonce (draft-irtf-cfrg-xchacha, section 2.2).
final class XChaCha {
    private static final VarHandle WORDS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int[] CONSTANTS = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574};

    private XChaCha() {}

    static byte[] subkey(byte[] key, byte[] nonce) {
        var state = Arrays.copyOf(CONSTANTS, 16);
        for (int i = 0; i < 8; i++) {
            state[4 + i] = (int) WORDS.get(key, 4 * i);
        }
        for (int i = 0; i < 4; i++) {
            state[12 + i] = (int) WORDS.get(nonce, 4 * i);
        }
        for (int round = 0; round < 10; round++) {
            for (int i = 0; i < 4; i++) {
                quarter(state, i, 4 + i, 8 + i, 12 + i);
            }
            for (int i = 0; i < 4; i++) {
                quarter(state, i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4);
            }
        }
        var subkey = new byte[32];
        for (int i = 0; i < 4; i++) {
            WORDS.set(subkey, 4 * i, state[i]);
            WORDS.set(subkey, 16 + 4 * i, state[12 + i]);
        }
        return subkey;
    }

    private static void quarter(int[] s, int a, int b, int c, int d) {
        s[a] += s[b];
        s[d] = Integer.rotateLeft(s[d] ^ s[a], 16);
        s[c] += s[d];
        s[b] = Integer.rotateLeft(s[b] ^ s[c], 12);
        s[a] += s[b];
        s[d] = Integer.rotateLeft(s[d] ^ s[a], 8);
        s[c] += s[d];
        s[b] = Integer.rotateLeft(s[b] ^ s[c], 7);
    }
}
