package hikari.api.voice.dave;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The scrypt function of RFC 7914 with the cost that DAVE names: N = 16384, r = 8, p = 2. The JDK
/// has none. It serves codes that are public anyway, so nothing here is secret.
final class Scrypt {
    private static final int COST = 16_384;
    private static final int BLOCKS = 8;
    private static final int PARALLEL = 2;

    /// Words of 32 bits in a piece of Salsa20, and in what is mixed as a whole.
    private static final int PIECE = 16;

    private static final int WIDTH = 2 * BLOCKS * PIECE;
    private static final int ROUNDS = 8;
    private static final VarHandle WORDS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private Scrypt() {}

    static byte[] hash(byte[] password, byte[] salt, int length) {
        byte[] pieces = stretch(password, salt, PARALLEL * WIDTH * Integer.BYTES);
        for (int i = 0; i < PARALLEL; i++) {
            mix(pieces, i * WIDTH * Integer.BYTES);
        }
        return stretch(password, pieces, length);
    }

    /// PBKDF2 with HMAC-SHA256 and one iteration.
    private static byte[] stretch(byte[] password, byte[] salt, int length) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(password, "HmacSHA256"));
            ByteBuffer out = ByteBuffer.allocate(length);
            for (int block = 1; out.hasRemaining(); block++) {
                mac.update(salt);
                mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(block).array());
                byte[] made = mac.doFinal();
                out.put(made, 0, Math.min(made.length, out.remaining()));
            }
            return out.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static void mix(byte[] bytes, int offset) {
        int[] x = new int[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            x[i] = (int) WORDS.get(bytes, offset + i * Integer.BYTES);
        }
        int[] seen = new int[COST * WIDTH];
        int[] spare = new int[WIDTH];
        for (int i = 0; i < COST; i++) {
            System.arraycopy(x, 0, seen, i * WIDTH, WIDTH);
            shuffle(x, spare);
        }
        for (int i = 0; i < COST; i++) {
            int at = (x[WIDTH - PIECE] & COST - 1) * WIDTH;
            for (int j = 0; j < WIDTH; j++) {
                x[j] ^= seen[at + j];
            }
            shuffle(x, spare);
        }
        for (int i = 0; i < WIDTH; i++) {
            WORDS.set(bytes, offset + i * Integer.BYTES, x[i]);
        }
    }

    private static void shuffle(int[] x, int[] spare) {
        int[] piece = new int[PIECE];
        System.arraycopy(x, WIDTH - PIECE, piece, 0, PIECE);
        for (int block = 0; block < 2 * BLOCKS; block++) {
            for (int i = 0; i < PIECE; i++) {
                piece[i] ^= x[block * PIECE + i];
            }
            salsa(piece);
            int to = (block / 2 + block % 2 * BLOCKS) * PIECE;
            System.arraycopy(piece, 0, spare, to, PIECE);
        }
        System.arraycopy(spare, 0, x, 0, WIDTH);
    }

    private static void salsa(int[] piece) {
        int[] x = piece.clone();
        for (int round = 0; round < ROUNDS; round += 2) {
            quarter(x, 0, 4, 8, 12);
            quarter(x, 5, 9, 13, 1);
            quarter(x, 10, 14, 2, 6);
            quarter(x, 15, 3, 7, 11);
            quarter(x, 0, 1, 2, 3);
            quarter(x, 5, 6, 7, 4);
            quarter(x, 10, 11, 8, 9);
            quarter(x, 15, 12, 13, 14);
        }
        for (int i = 0; i < PIECE; i++) {
            piece[i] += x[i];
        }
    }

    /// Adds two words, rotates and mixes the sum into a third, four times.
    private static void quarter(int[] x, int a, int b, int c, int d) {
        x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
        x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
        x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
        x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
    }
}
