package hikari.voice.crypto;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Poly1305 over whole blocks, in five limbs of 26 bits. One thread at a time; allocates nothing;
/// what it does, and for how long, depends on lengths alone.
///
/// @see "RFC 8439, section 2.5"
final class Poly1305 {
    static final int BLOCK = 16;

    private static final VarHandle WORDS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int LIMB = 26;
    private static final int MASK = (1 << LIMB) - 1;
    private static final long WORD = 0xFFFF_FFFFL;

    /// The bit above a block's 128, in the highest limb.
    private static final int TOP = 1 << 24;

    private final byte[] padded = new byte[BLOCK];
    private final long[] pad = new long[4];
    private long r0;
    private long r1;
    private long r2;
    private long r3;
    private long r4;
    private long h0;
    private long h1;
    private long h2;
    private long h3;
    private long h4;

    /// Begins anew.
    ///
    /// @param key its first 32 bytes are used, for one message
    void begin(byte[] key) {
        r0 = word(key, 0) & 0x3FF_FFFF;
        r1 = word(key, 3) >>> 2 & 0x3FF_FF03;
        r2 = word(key, 6) >>> 4 & 0x3FF_C0FF;
        r3 = word(key, 9) >>> 6 & 0x3F0_3FFF;
        r4 = word(key, 12) >>> 8 & 0x00F_FFFF;
        for (int i = 0; i < pad.length; i++) {
            pad[i] = word(key, BLOCK + i * Integer.BYTES);
        }
        h0 = 0;
        h1 = 0;
        h2 = 0;
        h3 = 0;
        h4 = 0;
    }

    /// Takes bytes in, the last block filled up with zeros.
    void update(byte[] bytes, int from, int length) {
        int whole = length - length % BLOCK;
        for (int at = 0; at < whole; at += BLOCK) {
            block(bytes, from + at);
        }
        if (whole < length) {
            int rest = length - whole;
            System.arraycopy(bytes, from + whole, padded, 0, rest);
            Arrays.fill(padded, rest, BLOCK, (byte) 0);
            block(padded, 0);
        }
    }

    /// Takes the two lengths in that end a message.
    void lengths(int first, int second) {
        WORDS.set(padded, 0, first);
        WORDS.set(padded, 4, 0);
        WORDS.set(padded, 8, second);
        WORDS.set(padded, 12, 0);
        block(padded, 0);
    }

    private void block(byte[] m, int at) {
        long a0 = h0 + (word(m, at) & MASK);
        long a1 = h1 + (word(m, at + 3) >>> 2 & MASK);
        long a2 = h2 + (word(m, at + 6) >>> 4 & MASK);
        long a3 = h3 + (word(m, at + 9) >>> 6);
        long a4 = h4 + (word(m, at + 12) >>> 8 | TOP);
        // 2^130 is 5: what is above it comes in five times below
        long s1 = r1 * 5;
        long s2 = r2 * 5;
        long s3 = r3 * 5;
        long s4 = r4 * 5;
        long d0 = a0 * r0 + a1 * s4 + a2 * s3 + a3 * s2 + a4 * s1;
        long d1 = a0 * r1 + a1 * r0 + a2 * s4 + a3 * s3 + a4 * s2;
        long d2 = a0 * r2 + a1 * r1 + a2 * r0 + a3 * s4 + a4 * s3;
        long d3 = a0 * r3 + a1 * r2 + a2 * r1 + a3 * r0 + a4 * s4;
        long d4 = a0 * r4 + a1 * r3 + a2 * r2 + a3 * r1 + a4 * r0;
        d1 += d0 >>> LIMB;
        d2 += d1 >>> LIMB;
        d3 += d2 >>> LIMB;
        d4 += d3 >>> LIMB;
        long low = (d0 & MASK) + (d4 >>> LIMB) * 5;
        h0 = low & MASK;
        h1 = (d1 & MASK) + (low >>> LIMB);
        h2 = d2 & MASK;
        h3 = d3 & MASK;
        h4 = d4 & MASK;
    }

    /// Writes the 16 bytes of the tag.
    void end(byte[] out, int to) {
        carry();
        carry();
        subtractPrime();
        long sum = 0;
        for (int i = 0; i < pad.length; i++) {
            sum += (wordOfLimbs(i) & WORD) + pad[i];
            WORDS.set(out, to + i * Integer.BYTES, (int) sum);
            sum >>>= Integer.SIZE;
        }
    }

    private void carry() {
        h1 += h0 >>> LIMB;
        h2 += h1 >>> LIMB;
        h3 += h2 >>> LIMB;
        h4 += h3 >>> LIMB;
        h0 = (h0 & MASK) + (h4 >>> LIMB) * 5;
        h1 &= MASK;
        h2 &= MASK;
        h3 &= MASK;
        h4 &= MASK;
    }

    /// Once, where it fits; without a branch.
    private void subtractPrime() {
        long g0 = h0 + 5;
        long g1 = h1 + (g0 >>> LIMB);
        long g2 = h2 + (g1 >>> LIMB);
        long g3 = h3 + (g2 >>> LIMB);
        long g4 = h4 + (g3 >>> LIMB) - (1L << LIMB);
        long isLess = g4 >> 63;
        h0 = choose(isLess, h0, g0);
        h1 = choose(isLess, h1, g1);
        h2 = choose(isLess, h2, g2);
        h3 = choose(isLess, h3, g3);
        h4 = choose(isLess, h4, g4);
    }

    private static long choose(long mask, long first, long second) {
        return (first & mask | second & ~mask) & MASK;
    }

    private long wordOfLimbs(int index) {
        return switch (index) {
            case 0 -> h0 | h1 << 26;
            case 1 -> h1 >>> 6 | h2 << 20;
            case 2 -> h2 >>> 12 | h3 << 14;
            default -> h3 >>> 18 | h4 << 8;
        };
    }

    private static long word(byte[] bytes, int at) {
        return (int) WORDS.get(bytes, at) & WORD;
    }
}
