package hikari.voice.receive;

import hikari.api.Snowflake;
import hikari.api.voice.audio.AudioReceiver;
import hikari.api.voice.audio.ReceivedFrame;
import hikari.voice.rtp.RtpHeader;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Makes frames of packets: decrypts them, finds out whose they are, and hands them out in order.
/// One thread at a time. Where nobody listens nothing is decrypted.
public final class Hearing {
    /// The longest packet that is read, in bytes.
    public static final int MAX_PACKET = 4096;

    /// Of so many numbers packets are held until the server says whose they are.
    private static final int MOST_OF_NOBODY = 16;

    private static final Logger LOG = LogManager.getLogger(Hearing.class);

    private final Inlet inlet;
    private final Speakers speakers;
    private final List<AudioReceiver> receivers;
    private final ReceiveCounts counts;
    private final RtpHeader header = new RtpHeader();
    private final byte[] plain = new byte[MAX_PACKET];
    private final ByteBuffer frame = ByteBuffer.allocate(MAX_PACKET);
    private final Map<Integer, Stream> streams = new HashMap<>();

    /// What one user sends, whose name may come after the first packets.
    private final class Stream implements Sink {
        private final int ssrc;
        private final Reordering reordering = new Reordering(this);
        private final Held held = new Held();
        private Optional<Snowflake> user = Optional.empty();

        Stream(int ssrc) {
            this.ssrc = ssrc;
        }

        boolean isOfAnother() {
            return user.isPresent() && !user.equals(speakers.of(ssrc));
        }

        boolean isOfNobody() {
            return speakers.of(ssrc).isEmpty();
        }

        /// Takes a frame as it was sent, after those that came before it.
        void take(int sequence, int timestamp, ByteBuffer sent, long now) {
            retry(now);
            if (!decrypt(sequence, timestamp, sent.duplicate(), now)) {
                var copy = new byte[sent.remaining()];
                sent.get(copy);
                counts.refused.add(held.add(new Held.Frame(sequence, timestamp, copy, now)));
            }
        }

        void settle(long now) {
            retry(now);
            reordering.settle(now);
        }

        long givesUpAt() {
            return Math.min(reordering.givesUpAt(), held.givesUpAt());
        }

        private void retry(long now) {
            counts.refused.add(
                    held.retry(
                            now,
                            waiting ->
                                    decrypt(
                                            waiting.sequence(),
                                            waiting.timestamp(),
                                            ByteBuffer.wrap(waiting.sent()),
                                            now)));
        }

        /// Decrypts a frame and hands it on.
        ///
        /// @return whether it could be decrypted
        private boolean decrypt(int sequence, int timestamp, ByteBuffer sent, long now) {
            user = user.or(() -> speakers.of(ssrc));
            if (user.isEmpty()) {
                return false;
            }
            frame.clear();
            var outcome = inlet.decryptors().apply(user.get()).decrypt(sent, frame);
            if (!outcome.isWritten()) {
                LOG.trace("a frame of {}: {}", user.get(), outcome);
                return false;
            }
            var opus = Arrays.copyOf(frame.array(), frame.position());
            if (opus.length == 0 || !reordering.offer(sequence, timestamp, opus, now)) {
                counts.refused.increment();
            }
            return true;
        }

        @Override
        public void frame(int sequence, int timestamp, byte[] opus) {
            tell(sequence, timestamp, ByteBuffer.wrap(opus));
        }

        @Override
        public void lost(int sequence, int timestamp) {
            counts.lost.increment();
            tell(sequence, timestamp, ByteBuffer.allocate(0));
        }

        private void tell(int sequence, int timestamp, ByteBuffer opus) {
            user.ifPresent(from ->
                    Hearing.this.tell(
                            new ReceivedFrame(from, sequence, unsigned(timestamp), opus)));
        }
    }

    /// Hearing through an inlet.
    ///
    /// @param inlet decrypts
    /// @param speakers whose packets they are
    /// @param receivers who listens, as it is at each frame
    /// @param counts what was received
    public Hearing(
            Inlet inlet, Speakers speakers, List<AudioReceiver> receivers, ReceiveCounts counts) {
        this.inlet = inlet;
        this.speakers = speakers;
        this.receivers = receivers;
        this.counts = counts;
    }

    /// Takes a packet.
    ///
    /// @param packet the packet
    /// @param length how long it is
    /// @param now the time in nanoseconds
    public void packet(byte[] packet, int length, long now) {
        if (!header.read(packet, length)) {
            return; // RTCP, or the echo of a keep-alive
        }
        counts.received.increment();
        if (!receivers.isEmpty() && !take(packet, length, now)) {
            counts.refused.increment();
        }
    }

    /// Gives up what was waited for long enough.
    ///
    /// @param now the time in nanoseconds
    public void settle(long now) {
        streams.values().forEach(stream -> stream.settle(now));
    }

    /// {@return how long nothing needs to be given up, in milliseconds, at least 1; 0 for ever}
    ///
    /// @param now the time in nanoseconds
    public int patienceMillis(long now) {
        long first = Long.MAX_VALUE;
        for (var stream : streams.values()) {
            long at = stream.givesUpAt();
            first = at == Long.MAX_VALUE ? first : Math.min(first, at - now);
        }
        return first == Long.MAX_VALUE ? 0 : (int) Math.max(1, first / 1_000_000 + 1);
    }

    private boolean take(byte[] packet, int length, long now) {
        int opened = inlet.cipher().open(header.clear(), packet, length, plain);
        int end = opened < 0 ? -1 : header.bodyEnd(plain, opened);
        if (end < 0) {
            return false;
        }
        var sent = ByteBuffer.wrap(plain, header.bodyStart(), end - header.bodyStart());
        var stream = stream(header.ssrc());
        stream.ifPresent(one -> one.take(header.sequence(), header.timestamp(), sent, now));
        return stream.isPresent();
    }

    /// {@return the stream of a number} Empty when too many are nobody's.
    private Optional<Stream> stream(int ssrc) {
        var known = streams.get(ssrc);
        if (known != null && !known.isOfAnother()) {
            return Optional.of(known);
        }
        streams.values().removeIf(one -> one.isOfNobody() && one.held.isEmpty());
        if (streams.values().stream().filter(Stream::isOfNobody).count() >= MOST_OF_NOBODY) {
            return Optional.empty();
        }
        var begun = new Stream(ssrc);
        streams.put(ssrc, begun);
        return Optional.of(begun);
    }

    private void tell(ReceivedFrame received) {
        for (var receiver : receivers) {
            try {
                receiver.receive(
                        new ReceivedFrame(
                                received.userId(),
                                received.sequence(),
                                received.timestamp(),
                                received.opus().duplicate()));
            } catch (RuntimeException | Error e) { // a class that a plugin lacks, say
                LOG.warn("A receiver of audio failed", e);
            }
        }
    }

    private static long unsigned(int timestamp) {
        return Integer.toUnsignedLong(timestamp);
    }
}
