package hikari.rest;

import hikari.api.message.OpenUpload;
import hikari.api.message.Upload;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// One file of a request, over all attempts. Opened by the thread that sends the request; read by
/// the HTTP client, which is never far ahead of the network.
final class SentFile implements AutoCloseable {
    private static final Logger LOG = LogManager.getLogger(SentFile.class);

    private final Call.FilePart part;
    private final AtomicReference<@Nullable OpenUpload> unread = new AtomicReference<>();
    private final Set<InputStream> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong count = new AtomicLong();
    private volatile @Nullable Throwable failure;

    SentFile(Call.FilePart part) {
        this.part = part;
    }

    String name() {
        return part.name();
    }

    Upload upload() {
        return part.upload();
    }

    /// Why it could not be read, if that is what ended an attempt.
    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /// Opens the file for the next attempt. What no attempt has begun to read stays open.
    ///
    /// @return how many bytes it has, if that is known
    OptionalLong prepare() throws IOException {
        var ready = unread.get();
        if (ready == null) {
            close();
            failure = null;
            ready = start();
            unread.set(ready);
        }
        return ready.length();
    }

    private OpenUpload start() throws IOException {
        try {
            var opened = part.upload().open();
            open.add(opened.stream());
            return opened;
        } catch (IOException | RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    /// Whether another attempt would find all of it.
    boolean mayBeSentAgain() {
        return unread.get() != null || part.upload().content().isRepeatable();
    }

    /// The file as a part of a body.
    ///
    /// @param length what was found when it was opened
    /// @param sent counts what all files of the request sent
    BodyPublisher publisher(OptionalLong length, AtomicLong sent) {
        count.set(0);
        if (length.isPresent() && length.getAsLong() == 0) {
            return BodyPublishers.noBody();
        }
        var stream = BodyPublishers.ofInputStream(() -> new Watched(take(), sent));
        return length.isPresent()
                ? BodyPublishers.fromPublisher(stream, length.getAsLong())
                : stream;
    }

    /// The HTTP client may begin anew by itself.
    private InputStream take() {
        var ready = unread.getAndSet(null);
        try {
            return ready == null ? start().stream() : ready.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Also of an attempt that was given up in between.
    @Override
    public void close() {
        for (var stream : open) {
            open.remove(stream);
            try {
                stream.close();
            } catch (IOException e) {
                LOG.debug("Cannot close {}", part.upload().filename(), e);
            }
        }
    }

    /// Notes why reading failed, which the HTTP client would not tell from a broken connection, and
    /// ends what becomes too large in all.
    private final class Watched extends FilterInputStream {
        private final AtomicLong sent;

        Watched(InputStream content, AtomicLong sent) {
            super(content);
            this.sent = sent;
            sent.addAndGet(-count.getAndSet(0)); // the HTTP client began anew
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                var got = super.read(into, offset, length);
                count.addAndGet(Math.max(got, 0));
                part.upload().limit().checkAll(sent.addAndGet(Math.max(got, 0)));
                return got;
            } catch (IOException | RuntimeException | Error e) {
                if (open.contains(in)) { // else it was closed, for this attempt is over
                    failure = e;
                }
                throw e;
            }
        }
    }
}
