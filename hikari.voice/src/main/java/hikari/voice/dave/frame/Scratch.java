package hikari.voice.dave.frame;

/// Space in which one thread encrypts or decrypts one frame after the other. Grows to the longest
/// frame and is used again, so that frames cost no memory.
final class Scratch {
    private static final int USUAL = 1024;

    /// The frame as it came.
    byte[] frame = new byte[USUAL];

    /// What is only authenticated, one range after the other.
    byte[] clear = new byte[USUAL];

    int clearLength;

    /// What is encrypted or decrypted.
    byte[] input = new byte[USUAL];

    int inputLength;

    /// What it becomes, with room for a full tag.
    byte[] output = new byte[USUAL + FrameCipher.FULL_TAG];

    /// What is compared, with room for a full tag.
    byte[] again = new byte[USUAL + FrameCipher.FULL_TAG];

    /// The cut tag.
    final byte[] tag = new byte[FrameCipher.TAG];

    /// Makes room for a frame.
    void reserve(int length) {
        if (frame.length < length) {
            int room = Math.max(length, frame.length * 2);
            frame = new byte[room];
            clear = new byte[room];
            input = new byte[room];
            output = new byte[room + FrameCipher.FULL_TAG];
            again = new byte[room + FrameCipher.FULL_TAG];
        }
        clearLength = 0;
        inputLength = 0;
    }

    /// Moves bytes of the frame to what is only authenticated.
    void takeClear(int from, int length) {
        System.arraycopy(frame, from, clear, clearLength, length);
        clearLength += length;
    }

    /// Moves bytes of the frame to what is encrypted or decrypted.
    void takeInput(int from, int length) {
        System.arraycopy(frame, from, input, inputLength, length);
        inputLength += length;
    }
}
