package hikari.voice.send;

import hikari.api.voice.dave.FrameEncryptor;
import hikari.voice.crypto.TransportCipher;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;

/// The way out through one voice server: whose packets, by which keys, and how far the numbers are.
/// The pacer's thread counts; what was told to the server is written by whoever tells it.
public final class Outlet {
    final FrameEncryptor encryptor;
    final TransportCipher cipher;
    private final int ssrc;
    private final BooleanSupplier alone;
    private int sequence = ThreadLocalRandom.current().nextInt() & 0xFFFF;
    private int timestamp = ThreadLocalRandom.current().nextInt();
    private int counter;

    /// Odd while it wants to speak; counts changes, so that an old answer is not taken for a new
    /// one.
    private volatile int wanted;

    private volatile int told;

    /// A way out that nothing was sent through.
    ///
    /// @param ssrc whose packets
    /// @param encryptor encrypts frames for those in the channel
    /// @param cipher encrypts packets for the server; of this outlet alone
    /// @param alone whether nobody else is in the channel
    public Outlet(
            int ssrc, FrameEncryptor encryptor, TransportCipher cipher, BooleanSupplier alone) {
        this.ssrc = ssrc;
        this.alone = alone;
        this.encryptor = encryptor;
        this.cipher = cipher;
    }

    /// {@return whose packets}
    public int ssrc() {
        return ssrc;
    }

    /// {@return what the server is to be told} Odd to speak, even to be silent.
    public int wanted() {
        return wanted;
    }

    /// {@return what the server was told}
    public int told() {
        return told;
    }

    /// The server was told.
    ///
    /// @param what what was wanted
    public void told(int what) {
        told = what;
    }

    /// What the server was told may have been lost: it is to be told again.
    public void forgetTold() {
        told = wanted - 1;
    }

    /// {@return whether the server was told that it speaks}
    public boolean isSpeaking() {
        return isOdd(told);
    }

    /// Changes what is wanted, on the pacer's thread.
    ///
    /// @return whether that is news
    boolean want(boolean speaking) {
        int now = wanted;
        if (isOdd(now) == speaking) {
            return false;
        }
        wanted = now + 1;
        return true;
    }

    boolean isAlone() {
        return alone.getAsBoolean();
    }

    boolean mayTalk() {
        return isOdd(told) && told == wanted;
    }

    int nextSequence() {
        return sequence++;
    }

    int nextTimestamp(int samples) {
        int now = timestamp;
        timestamp += samples;
        return now;
    }

    int nextCounter() {
        return counter++;
    }

    private static boolean isOdd(int count) {
        return (count & 1) == 1;
    }
}
