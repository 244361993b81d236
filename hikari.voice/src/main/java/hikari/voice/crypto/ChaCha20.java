package hikari.voice.crypto;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// XChaCha20's stream: a key for each nonce, and ChaCha20 with it. Our own, since a `Cipher` of the
/// JDK must be made ready anew for each packet, which costs more than all else about a frame. One
/// thread at a time; allocates nothing; what it does, and for how long, depends on lengths alone.
///
/// @see "draft-irtf-cfrg-xchacha-03, section 2; RFC 8439, section 2.4"
final class ChaCha20 {
    static final int BLOCK = 64;

    private static final VarHandle WORDS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /// "expand 32-byte k".
    private static final int[] CONSTANTS = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574};

    private static final int KEY = 4;
    private static final int KEY_WORDS = 8;
    private static final int COUNTER = 12;
    private static final int DOUBLE_ROUNDS = 10;

    private final int[] key = new int[KEY_WORDS];
    private final int[] state = new int[16];
    private final int[] mixed = new int[16];
    private final byte[] last = new byte[BLOCK];

    /// @param key 32 bytes
    ChaCha20(byte[] key) {
        for (int i = 0; i < KEY_WORDS; i++) {
            this.key[i] = word(key, i);
        }
        System.arraycopy(CONSTANTS, 0, state, 0, CONSTANTS.length);
    }

    /// Goes to the beginning of a nonce's stream.
    ///
    /// @param nonce 24 bytes
    void begin(byte[] nonce) {
        System.arraycopy(key, 0, state, KEY, KEY_WORDS);
        for (int i = 0; i < 4; i++) {
            state[COUNTER + i] = word(nonce, i);
        }
        mix(state, mixed);
        System.arraycopy(mixed, 0, state, KEY, 4);
        System.arraycopy(mixed, COUNTER, state, KEY + 4, 4);
        state[COUNTER] = 0;
        state[COUNTER + 1] = 0;
        state[COUNTER + 2] = word(nonce, 4);
        state[COUNTER + 3] = word(nonce, 5);
    }

    /// Writes the stream's next 64 bytes.
    void next(byte[] out) {
        mix(state, mixed);
        for (int i = 0; i < mixed.length; i++) {
            WORDS.set(out, i * Integer.BYTES, mixed[i] + state[i]);
        }
        state[COUNTER]++;
    }

    /// Encrypts or decrypts by the stream's next blocks, in place or not. What is left of the last
    /// block is not used.
    void apply(byte[] in, int from, int length, byte[] out, int to) {
        int whole = length - length % BLOCK;
        for (int at = 0; at < whole; at += BLOCK) {
            mix(state, mixed);
            for (int i = 0; i < mixed.length; i++) {
                int next = at + i * Integer.BYTES;
                int stream = mixed[i] + state[i];
                WORDS.set(out, to + next, (int) WORDS.get(in, from + next) ^ stream);
            }
            state[COUNTER]++;
        }
        if (whole < length) {
            next(last);
            for (int at = whole; at < length; at++) {
                out[to + at] = (byte) (in[from + at] ^ last[at - whole]);
            }
        }
    }

    private static int word(byte[] bytes, int index) {
        return (int) WORDS.get(bytes, index * Integer.BYTES);
    }

    /// The twenty rounds, in variables: in an array they take about a third longer.
    private static void mix(int[] in, int[] out) {
        int x0 = in[0];
        int x1 = in[1];
        int x2 = in[2];
        int x3 = in[3];
        int x4 = in[4];
        int x5 = in[5];
        int x6 = in[6];
        int x7 = in[7];
        int x8 = in[8];
        int x9 = in[9];
        int x10 = in[10];
        int x11 = in[11];
        int x12 = in[12];
        int x13 = in[13];
        int x14 = in[14];
        int x15 = in[15];
        for (int i = 0; i < DOUBLE_ROUNDS; i++) {
            x0 += x4;
            x12 = Integer.rotateLeft(x12 ^ x0, 16);
            x1 += x5;
            x13 = Integer.rotateLeft(x13 ^ x1, 16);
            x2 += x6;
            x14 = Integer.rotateLeft(x14 ^ x2, 16);
            x3 += x7;
            x15 = Integer.rotateLeft(x15 ^ x3, 16);
            x8 += x12;
            x4 = Integer.rotateLeft(x4 ^ x8, 12);
            x9 += x13;
            x5 = Integer.rotateLeft(x5 ^ x9, 12);
            x10 += x14;
            x6 = Integer.rotateLeft(x6 ^ x10, 12);
            x11 += x15;
            x7 = Integer.rotateLeft(x7 ^ x11, 12);
            x0 += x4;
            x12 = Integer.rotateLeft(x12 ^ x0, 8);
            x1 += x5;
            x13 = Integer.rotateLeft(x13 ^ x1, 8);
            x2 += x6;
            x14 = Integer.rotateLeft(x14 ^ x2, 8);
            x3 += x7;
            x15 = Integer.rotateLeft(x15 ^ x3, 8);
            x8 += x12;
            x4 = Integer.rotateLeft(x4 ^ x8, 7);
            x9 += x13;
            x5 = Integer.rotateLeft(x5 ^ x9, 7);
            x10 += x14;
            x6 = Integer.rotateLeft(x6 ^ x10, 7);
            x11 += x15;
            x7 = Integer.rotateLeft(x7 ^ x11, 7);
            x0 += x5;
            x15 = Integer.rotateLeft(x15 ^ x0, 16);
            x1 += x6;
            x12 = Integer.rotateLeft(x12 ^ x1, 16);
            x2 += x7;
            x13 = Integer.rotateLeft(x13 ^ x2, 16);
            x3 += x4;
            x14 = Integer.rotateLeft(x14 ^ x3, 16);
            x10 += x15;
            x5 = Integer.rotateLeft(x5 ^ x10, 12);
            x11 += x12;
            x6 = Integer.rotateLeft(x6 ^ x11, 12);
            x8 += x13;
            x7 = Integer.rotateLeft(x7 ^ x8, 12);
            x9 += x14;
            x4 = Integer.rotateLeft(x4 ^ x9, 12);
            x0 += x5;
            x15 = Integer.rotateLeft(x15 ^ x0, 8);
            x1 += x6;
            x12 = Integer.rotateLeft(x12 ^ x1, 8);
            x2 += x7;
            x13 = Integer.rotateLeft(x13 ^ x2, 8);
            x3 += x4;
            x14 = Integer.rotateLeft(x14 ^ x3, 8);
            x10 += x15;
            x5 = Integer.rotateLeft(x5 ^ x10, 7);
            x11 += x12;
            x6 = Integer.rotateLeft(x6 ^ x11, 7);
            x8 += x13;
            x7 = Integer.rotateLeft(x7 ^ x8, 7);
            x9 += x14;
            x4 = Integer.rotateLeft(x4 ^ x9, 7);
        }
        out[0] = x0;
        out[1] = x1;
        out[2] = x2;
        out[3] = x3;
        out[4] = x4;
        out[5] = x5;
        out[6] = x6;
        out[7] = x7;
        out[8] = x8;
        out[9] = x9;
        out[10] = x10;
        out[11] = x11;
        out[12] = x12;
        out[13] = x13;
        out[14] = x14;
        out[15] = x15;
    }
}
