package hikari.voice.encryption;

import hikari.api.Snowflake;
import hikari.api.voice.dave.DaveException;
import hikari.api.voice.dave.DaveOutcome;
import hikari.api.voice.dave.DaveProvider;
import hikari.api.voice.dave.DaveSession;
import hikari.api.voice.dave.DaveTransition;
import hikari.api.voice.dave.FrameDecryptor;
import hikari.api.voice.dave.FrameEncryptor;
import hikari.api.voice.dave.FrameOutcome;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/// A provider whose epochs are numbers, which frames bear as their first byte.
public final class FakeDave implements DaveProvider {
    public final List<Session> sessions = new CopyOnWriteArrayList<>();

    @Override
    public String id() {
        return "fake";
    }

    @Override
    public int maxProtocolVersion() {
        return 1;
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public DaveSession open(Snowflake selfUser, Snowflake channel) {
        var session = new Session(channel);
        sessions.add(session);
        return session;
    }

    /// What is played: a commit or welcome of one byte leads to that epoch, 0xFF is invalid, 0xEE
    /// is for others; a proposal names the user who is to be added.
    public static final class Session implements DaveSession {
        public final Snowflake channel;
        public final List<String> calls = new CopyOnWriteArrayList<>();
        public final Set<Thread> threads = ConcurrentHashMap.newKeySet();
        private final Set<Integer> receiving = new HashSet<>();
        private volatile int epoch;
        private volatile int sending = -1;
        private volatile boolean closed;

        Session(Snowflake channel) {
            this.channel = channel;
        }

        @Override
        public void reset(int protocolVersion) {
            called("reset " + protocolVersion);
            epoch = 0;
        }

        @Override
        public byte[] keyPackage() {
            return new byte[] {26};
        }

        @Override
        public void externalSender(ByteBuffer payload) {
            called("sender");
        }

        @Override
        public Optional<byte[]> proposals(ByteBuffer payload, Predicate<Snowflake> recognized) {
            called("proposals");
            if (!recognized.test(Snowflake.of(payload.getLong()))) {
                throw new DaveException("somebody unknown");
            }
            return Optional.of(new byte[] {28});
        }

        @Override
        public DaveOutcome commit(ByteBuffer payload) {
            return taken(payload.get() & 0xFF);
        }

        @Override
        public DaveOutcome welcome(ByteBuffer payload, Predicate<Snowflake> recognized) {
            return taken(payload.get() & 0xFF);
        }

        @Override
        public DaveTransition prepare(int protocolVersion) {
            int prepared = protocolVersion == 0 ? 0 : epoch;
            called("prepare " + prepared);
            receiving.add(prepared);
            return () -> {
                calls.add("execute " + prepared);
                sending = prepared;
            };
        }

        @Override
        public FrameEncryptor encryptor() {
            return (frame, out) -> {
                int now = sending;
                if (now < 0) {
                    return FrameOutcome.NO_KEY;
                }
                out.put((byte) now).put(frame);
                return FrameOutcome.DONE;
            };
        }

        @Override
        public FrameDecryptor decryptor(Snowflake user) {
            return (frame, out) -> {
                if (!receiving.contains((int) frame.get())) {
                    return FrameOutcome.NO_KEY;
                }
                out.put(frame);
                return FrameOutcome.DONE;
            };
        }

        @Override
        public Set<Snowflake> users() {
            return Set.of();
        }

        @Override
        public long epoch() {
            return epoch;
        }

        @Override
        public Optional<byte[]> epochAuthenticator() {
            return epoch == 0 ? Optional.empty() : Optional.of(new byte[32]);
        }

        @Override
        public Optional<byte[]> identityKey(Snowflake user) {
            return Optional.empty();
        }

        @Override
        public void close() {
            closed = true;
            sending = -1;
        }

        public boolean isClosed() {
            return closed;
        }

        /// What was called since the last time.
        public List<String> news() {
            var news = new ArrayList<>(calls);
            calls.clear();
            return news;
        }

        private DaveOutcome taken(int next) {
            called("taken " + next);
            return switch (next) {
                case 0xEE -> DaveOutcome.IGNORED;
                case 0xFF -> DaveOutcome.INVALID;
                default -> {
                    epoch = next;
                    yield DaveOutcome.JOINED;
                }
            };
        }

        private void called(String what) {
            threads.add(Thread.currentThread());
            calls.add(what);
        }
    }
}
