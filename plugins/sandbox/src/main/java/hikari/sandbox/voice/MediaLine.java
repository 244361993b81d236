package hikari.sandbox.voice;

import hikari.sandbox.VoiceCounts;
import hikari.sandbox.voice.media.MediaCipher;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// The media of one client: where its packets go, how they are encrypted, what was counted.
final class MediaLine {
    /// Where a client wants its packets, and how.
    record Path(InetSocketAddress address, MediaCipher cipher) {}

    private final MediaFaults faults = new MediaFaults();
    private final AtomicLong received = new AtomicLong();
    private final AtomicLong relayed = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong undecipherable = new AtomicLong();
    private final AtomicLong plain = new AtomicLong();
    private final AtomicLong keepAlives = new AtomicLong();
    private volatile @Nullable Path path;
    private volatile boolean heard;
    private volatile boolean member;

    @Nullable Path path() {
        return path;
    }

    void to(@Nullable Path selected) {
        path = selected;
    }

    MediaFaults faults() {
        return faults;
    }

    /// The client has said once whether it speaks: its packets are taken from now on.
    void announced() {
        heard = true;
    }

    boolean isAnnounced() {
        return heard;
    }

    /// Whether its frames have to be end-to-end encrypted.
    void member(boolean isMember) {
        member = isMember;
    }

    void countRefused() {
        refused.incrementAndGet();
    }

    void countUndecipherable() {
        undecipherable.incrementAndGet();
    }

    void countRelayed() {
        relayed.incrementAndGet();
    }

    void countKeepAlive() {
        keepAlives.incrementAndGet();
    }

    void countReceived(byte[] frame) {
        received.incrementAndGet();
        int n = frame.length;
        boolean marked = n >= 2 && frame[n - 1] == (byte) 0xFA && frame[n - 2] == (byte) 0xFA;
        boolean silence =
                n == 3
                        && frame[0] == (byte) 0xF8
                        && frame[1] == (byte) 0xFF
                        && frame[2] == (byte) 0xFE;
        if (member && !marked && !silence) {
            plain.incrementAndGet();
        }
    }

    VoiceCounts counts() {
        return new VoiceCounts(
                received.get(),
                relayed.get(),
                refused.get(),
                undecipherable.get(),
                plain.get(),
                keepAlives.get());
    }
}
