package hikari.benchmarks.foreign;

import hikari.api.Snowflake;
import hikari.api.voice.dave.DaveOutcome;
import hikari.api.voice.dave.DaveSession;
import hikari.api.voice.dave.DaveTransition;
import hikari.api.voice.dave.FrameDecryptor;
import hikari.api.voice.dave.FrameEncryptor;
import hikari.api.voice.dave.FrameOutcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Sessions of davey, in a process that answers each line with one: `DaveWalk`'s output are the
/// requests, its input the answers.
final class Davey {
    private static final HexFormat HEX = HexFormat.of();
    private static final String NOTHING = "-";

    private final BufferedReader in;
    private final PrintStream out;
    private final Set<Snowflake> seen = new HashSet<>();
    private int sessions;

    Davey(InputStream in, PrintStream out) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
        this.out = out;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    /// Notes that there is a user, whom its sessions may be told of.
    void see(Snowflake user) {
        seen.add(user);
    }

    DaveSession open(Snowflake user, Snowflake channel) {
        int number = sessions++;
        ask("open %d %s %s".formatted(number, user, channel));
        return new Session(number);
    }

    private String ask(String line) {
        say(line);
        try {
            String answer = in.readLine();
            if (answer == null) {
                throw new AssertionError("nobody answers " + line);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hex(ByteBuffer payload) {
        byte[] bytes = new byte[payload.remaining()];
        payload.get(bytes);
        return bytes.length == 0 ? NOTHING : HEX.formatHex(bytes);
    }

    /// One session; a frame's switch of keys is davey's own affair.
    private final class Session implements DaveSession {
        private final int number;

        Session(int number) {
            this.number = number;
        }

        private String ask(String what, String... arguments) {
            return Davey.this.ask(
                    "%s %d %s".formatted(what, number, String.join(" ", arguments)).strip());
        }

        @Override
        public void reset(int protocolVersion) {
            ask("reset");
        }

        @Override
        public byte[] keyPackage() {
            return HEX.parseHex(ask("key"));
        }

        @Override
        public void externalSender(ByteBuffer payload) {
            ask("sender", hex(payload));
        }

        @Override
        public Optional<byte[]> proposals(ByteBuffer payload, Predicate<Snowflake> recognized) {
            String users =
                    seen.stream()
                            .filter(recognized)
                            .map(Snowflake::toString)
                            .collect(Collectors.joining(","));
            String made = ask("proposals", hex(payload), users);
            return made.equals(NOTHING) ? Optional.empty() : Optional.of(HEX.parseHex(made));
        }

        @Override
        public DaveOutcome commit(ByteBuffer payload) {
            return outcome(ask("commit", hex(payload)));
        }

        @Override
        public DaveOutcome welcome(ByteBuffer payload, Predicate<Snowflake> recognized) {
            return outcome(ask("welcome", hex(payload)));
        }

        private DaveOutcome outcome(String answer) {
            return answer.equals("ok") ? DaveOutcome.JOINED : DaveOutcome.INVALID;
        }

        @Override
        public DaveTransition prepare(int protocolVersion) {
            return () -> {};
        }

        @Override
        public FrameEncryptor encryptor() {
            return (frame, to) -> put(ask("encrypt", hex(frame)), to);
        }

        @Override
        public FrameDecryptor decryptor(Snowflake user) {
            return (frame, to) -> put(ask("decrypt", user.toString(), hex(frame)), to);
        }

        private FrameOutcome put(String answer, ByteBuffer to) {
            if (answer.startsWith("!")) {
                return FrameOutcome.FORGED;
            }
            to.put(HEX.parseHex(answer));
            return FrameOutcome.DONE;
        }

        @Override
        public Set<Snowflake> users() {
            return Arrays.stream(ask("users").split(","))
                    .map(Snowflake::of)
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public long epoch() {
            return Long.parseLong(ask("epoch"));
        }

        @Override
        public Optional<byte[]> epochAuthenticator() {
            return Optional.of(HEX.parseHex(ask("authenticator")));
        }

        @Override
        public Optional<byte[]> identityKey(Snowflake user) {
            return Optional.empty();
        }

        @Override
        public void close() {
            ask("close");
        }
    }
}
