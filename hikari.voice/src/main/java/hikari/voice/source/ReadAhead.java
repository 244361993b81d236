package hikari.voice.source;

import hikari.api.error.AudioException;
import hikari.api.error.WaitInterruptedException;
import hikari.api.voice.audio.OpusSource;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Frames that a virtual thread of its own makes ahead, until it is closed.
final class ReadAhead implements OpusSource {
    /// Makes frames.
    @FunctionalInterface
    interface Work {
        /// Makes frames until there are no more.
        ///
        /// @param sink takes them
        /// @throws IOException ends the source, as unchecked exceptions do
        /// @throws InterruptedException when the source is closed
        void run(FrameSink sink) throws IOException, InterruptedException;
    }

    private static final Logger LOG = LogManager.getLogger(ReadAhead.class);

    /// How long a thread that does not heed an interrupt, nor that what it reads is closed, is
    /// waited for.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final FrameRing ring;
    private final Closeable origin;
    private final AtomicBoolean originClosed = new AtomicBoolean();
    private final Thread thread;

    private ReadAhead(FrameRing ring, Closeable origin, Work work) {
        this.ring = ring;
        this.origin = origin;
        this.thread = Thread.ofVirtual().name("hikari audio").start(() -> run(work));
    }

    /// Starts the thread.
    ///
    /// @param start when the first frame begins, in samples
    /// @param origin what the work reads; closed when it has ended, and to end it
    /// @param work makes the frames
    static ReadAhead start(long start, Closeable origin, Work work) {
        return new ReadAhead(new FrameRing(start), origin, work);
    }

    @Override
    public int read(ByteBuffer frame) {
        return ring.take(frame);
    }

    /// How much was read, from the beginning on.
    Duration position() {
        return Times.duration(Math.max(0, ring.nextTime()));
    }

    @Override
    public void close() {
        thread.interrupt();
        closeOrigin();
        try {
            if (!thread.join(PATIENCE)) {
                LOG.warn(
                        "What reads audio does not end: its stream heeds neither interrupt nor"
                                + " close");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitInterruptedException("Interrupted while audio was closed", e);
        }
    }

    private void run(Work work) {
        try {
            work.run(this::put);
            ring.end();
        } catch (InterruptedException e) {
            ring.end(); // it is closed
        } catch (IOException e) {
            ring.fail(failed(e));
        } catch (AudioException e) {
            ring.fail(e);
        } catch (RuntimeException e) {
            ring.fail(failed(e));
        } finally {
            closeOrigin();
        }
    }

    /// What is longer than may be sent is left out, as if it had been lost.
    private void put(ByteBuffer frame, long time) throws InterruptedException {
        if (frame.remaining() <= OpusSource.MAX_FRAME) {
            ring.put(frame, time);
        }
    }

    private void closeOrigin() {
        if (!originClosed.compareAndSet(false, true)) {
            return;
        }
        try {
            origin.close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("What audio was read from cannot be closed", e);
        }
    }

    private static AudioException failed(Exception cause) {
        return new AudioException("The audio cannot be read: " + cause.getMessage(), cause);
    }
}
