package hikari.voice.dave.frame;

/// What stands at the end of an encrypted frame: tag, nonce, ranges that are not encrypted, the
/// size of all that, and two bytes by which it is known. Used again for each frame.
final class ProtocolFrame {
    static final int MARKER = 0xfa;
    static final int MARKERS = 2;

    /// Tag, size and markers.
    static final int LEAST = FrameCipher.TAG + 1 + MARKERS;

    private static final int MAX_RANGES = 255 / 2;
    private static final int MORE = 0x80;
    private static final int DIGIT = 7;

    private final int[] offsets = new int[MAX_RANGES];
    private final int[] lengths = new int[MAX_RANGES];
    private int ranges;
    private int nonce;
    private int position;
    private boolean wellFormed;

    /// {@return the nonce of the frame that was parsed last}
    int nonce() {
        return nonce;
    }

    /// Takes the frame apart if it is an encrypted one: what is authenticated, what is to be
    /// decrypted, the tag and the nonce.
    ///
    /// @param scratch holds the frame and gets its parts
    /// @param length the frame's
    /// @return whether it has the form of an encrypted one
    boolean parse(Scratch scratch, int length) {
        byte[] frame = scratch.frame;
        if (length < LEAST || at(frame, length - 1) != MARKER || at(frame, length - 2) != MARKER) {
            return false;
        }
        int size = at(frame, length - LEAST + FrameCipher.TAG);
        int media = length - size;
        if (size < LEAST || media < 0) {
            return false;
        }
        int end = length - MARKERS - 1;
        wellFormed = true;
        position = media + FrameCipher.TAG;
        nonce = number(frame, end);
        readRanges(frame, end, media);
        if (!wellFormed) {
            return false;
        }
        System.arraycopy(frame, media, scratch.tag, 0, FrameCipher.TAG);
        split(scratch, media);
        return true;
    }

    private void readRanges(byte[] frame, int end, int media) {
        ranges = 0;
        int last = 0;
        while (wellFormed && position < end) {
            int offset = number(frame, end);
            int length = number(frame, end);
            if (offset < last || length < 0 || length > media - offset || ranges == MAX_RANGES) {
                wellFormed = false;
                return;
            }
            offsets[ranges] = offset;
            lengths[ranges] = length;
            ranges++;
            last = offset + length;
        }
    }

    private void split(Scratch scratch, int media) {
        int done = 0;
        for (int i = 0; i < ranges; i++) {
            scratch.takeInput(done, offsets[i] - done);
            scratch.takeClear(offsets[i], lengths[i]);
            done = offsets[i] + lengths[i];
        }
        scratch.takeInput(done, media - done);
    }

    /// Puts what was decrypted and what was only authenticated in their places of the frame.
    ///
    /// @param scratch holds both, and gets the frame
    /// @return the frame's length
    int join(Scratch scratch) {
        int length = scratch.clearLength + scratch.inputLength;
        int clear = 0;
        int plain = 0;
        int done = 0;
        for (int i = 0; i < ranges; i++) {
            int before = offsets[i] - done;
            System.arraycopy(scratch.output, plain, scratch.frame, done, before);
            plain += before;
            System.arraycopy(scratch.clear, clear, scratch.frame, offsets[i], lengths[i]);
            clear += lengths[i];
            done = offsets[i] + lengths[i];
        }
        System.arraycopy(scratch.output, plain, scratch.frame, done, length - done);
        return length;
    }

    /// The next number of at most 32 bits, seven to a byte, the lowest first.
    private int number(byte[] frame, int end) {
        long value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += DIGIT) {
            if (position >= end) {
                break;
            }
            int next = at(frame, position++);
            value |= (long) (next & MORE - 1) << shift;
            if ((next & MORE) == 0) {
                wellFormed &= value >>> Integer.SIZE == 0;
                return (int) value;
            }
        }
        wellFormed = false;
        return -1;
    }

    private static int at(byte[] bytes, int index) {
        return Byte.toUnsignedInt(bytes[index]);
    }
}
