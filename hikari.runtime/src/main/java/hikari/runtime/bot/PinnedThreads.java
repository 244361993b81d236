package hikari.runtime.bot;

import java.time.Duration;
import jdk.jfr.consumer.RecordingStream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Names virtual threads in the log that block while they are pinned to their carrier.
final class PinnedThreads implements AutoCloseable {
    private static final Logger LOG = LogManager.getLogger(PinnedThreads.class);
    private static final Duration THRESHOLD = Duration.ofMillis(20);

    private final Runnable stop;

    private PinnedThreads(Runnable stop) {
        this.stop = stop;
    }

    /// {@return a watch that watches nothing}
    static PinnedThreads unwatched() {
        return new PinnedThreads(() -> {});
    }

    /// {@return a watch that runs until it is closed}
    static PinnedThreads watch() {
        var recording = new RecordingStream();
        recording.enable("jdk.VirtualThreadPinned").withThreshold(THRESHOLD).withStackTrace();
        recording.onEvent("jdk.VirtualThreadPinned", event -> LOG.warn("Pinned: {}", event));
        recording.startAsync();
        return new PinnedThreads(recording::close);
    }

    @Override
    public void close() {
        stop.run();
    }
}
