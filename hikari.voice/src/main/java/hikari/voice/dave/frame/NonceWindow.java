package hikari.voice.dave.frame;

import java.util.Arrays;

/// Which nonces of a sender were there. Takes each once: those beyond the highest, and of those
/// before it the thousand newest that are missing, also before the first that came.
final class NonceWindow {
    static final int MAX_MISSING = 1000;

    /// Ascending.
    private final long[] missing = new long[MAX_MISSING];

    private int count;
    private long highest = -1;

    /// Whether a frame with this nonce may be decrypted.
    boolean accepts(long nonce) {
        return nonce > highest || find(nonce) >= 0;
    }

    /// Notes that an authentic frame had this nonce.
    void note(long nonce) {
        if (nonce > highest) {
            addMissing(Math.max(highest + 1, nonce - MAX_MISSING), nonce);
            highest = nonce;
        } else {
            int at = find(nonce);
            if (at >= 0) {
                count--;
                System.arraycopy(missing, at + 1, missing, at, count - at);
            }
        }
    }

    private void addMissing(long from, long to) {
        int more = (int) (to - from);
        int dropped = Math.max(0, count + more - MAX_MISSING);
        System.arraycopy(missing, dropped, missing, 0, count - dropped);
        count -= dropped;
        for (long nonce = from; nonce < to; nonce++) {
            missing[count++] = nonce;
        }
    }

    private int find(long nonce) {
        return Arrays.binarySearch(missing, 0, count, nonce);
    }
}
