package hikari.testkit.dave;

import hikari.api.Snowflake;
import hikari.api.voice.dave.DaveOutcome;
import hikari.api.voice.dave.DaveProvider;
import hikari.api.voice.dave.DaveSession;
import hikari.api.voice.dave.FrameEncryptor;
import hikari.api.voice.dave.FrameOutcome;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// A channel with a server and the sessions of everybody in it.
public final class VoiceCall implements AutoCloseable {
    private final DaveProvider provider;
    private final Snowflake channel;
    private final VoiceGateway gateway;
    private final Map<Snowflake, DaveSession> sessions = new LinkedHashMap<>();

    /// An empty channel.
    ///
    /// @param provider opens the sessions
    /// @param channel the channel
    public VoiceCall(DaveProvider provider, Snowflake channel) {
        this.provider = provider;
        this.channel = channel;
        this.gateway = new VoiceGateway(channel);
    }

    /// {@return the server}
    public VoiceGateway gateway() {
        return gateway;
    }

    /// {@return somebody's session}
    ///
    /// @param user who
    public DaveSession session(Snowflake user) {
        return sessions.get(user);
    }

    /// {@return all who are there, in the order in which they came}
    public List<Snowflake> users() {
        return List.copyOf(sessions.keySet());
    }

    /// {@return a new session of somebody who is connected and not in the group yet}
    ///
    /// @param user who
    public DaveSession connect(Snowflake user) {
        DaveSession session = provider.open(user, channel);
        session.reset(1);
        session.externalSender(ByteBuffer.wrap(gateway.externalSender()));
        sessions.put(user, session);
        return session;
    }

    /// Lets somebody go whom the group has removed.
    ///
    /// @param user who
    public void disconnect(Snowflake user) {
        sessions.remove(user).close();
    }

    /// Makes a group of all who are connected.
    ///
    /// @param committer whose commit the server chooses
    public void group(Snowflake committer) {
        Map<Snowflake, byte[]> proposals = new LinkedHashMap<>();
        sessions.forEach((user, session) -> proposals.put(user, gateway.add(session.keyPackage())));
        List<Snowflake> added =
                sessions.keySet().stream().filter(user -> !user.equals(committer)).toList();
        byte[] chosen = new byte[0];
        for (Snowflake user : users()) {
            List<byte[]> others =
                    users().stream()
                            .filter(other -> !other.equals(user))
                            .map(proposals::get)
                            .toList();
            byte[] made = propose(user, VoiceGateway.append(others)).orElseThrow();
            chosen = user.equals(committer) ? made : chosen;
        }
        announce(chosen, committer, List.of(committer), added);
        gateway.chosen(committer, List.of(), added);
        executeAll();
    }

    /// Changes an established group, and everybody goes along.
    ///
    /// @param removed who leaves the group; stays connected
    /// @param added who comes, connected already
    /// @param committer whose commit the server chooses
    public void change(List<Snowflake> removed, List<Snowflake> added, Snowflake committer) {
        List<Snowflake> stay = new ArrayList<>(sessions.keySet());
        stay.removeIf(user -> sessions.get(user).epoch() == 0);
        stay.removeAll(removed);
        List<byte[]> messages = new ArrayList<>();
        removed.forEach(user -> messages.add(gateway.remove(user)));
        added.forEach(user -> messages.add(gateway.add(sessions.get(user).keyPackage())));
        byte[] payload = VoiceGateway.append(messages);
        byte[] chosen = new byte[0];
        for (Snowflake user : stay) {
            byte[] made = propose(user, payload).orElseThrow();
            chosen = user.equals(committer) ? made : chosen;
        }
        var read = VoiceGateway.read(chosen);
        require(read.epoch() == gateway.epoch(), "%s commits in its epoch", committer);
        require(
                sorted(read.references())
                        .equals(sorted(messages.stream().map(VoiceGateway::reference).toList())),
                "%s commits what is proposed",
                committer);
        announce(chosen, committer, stay, added);
        gateway.chosen(committer, removed, added);
        executeAll();
    }

    /// {@return what somebody commits upon proposals, everybody connected being recognised}
    ///
    /// @param user who
    /// @param payload the proposals
    public Optional<byte[]> propose(Snowflake user, byte[] payload) {
        return sessions.get(user).proposals(ByteBuffer.wrap(payload), sessions::containsKey);
    }

    /// Sends a chosen commit and its welcome to whom they are for.
    private void announce(
            byte[] payload, Snowflake committer, List<Snowflake> stay, List<Snowflake> added) {
        var chosen = VoiceGateway.read(payload);
        require(chosen.welcome().length > 0 == !added.isEmpty(), "%s welcomes", committer);
        for (Snowflake user : stay) {
            require(
                    sessions.get(user).commit(ByteBuffer.wrap(chosen.commit()))
                            == DaveOutcome.JOINED,
                    "%s follows the commit of %s",
                    user,
                    committer);
        }
        for (Snowflake user : added) {
            require(
                    welcome(user, chosen.welcome()) == DaveOutcome.JOINED,
                    "%s is let in by %s",
                    user,
                    committer);
        }
    }

    /// {@return what becomes of a welcome}
    ///
    /// @param user who gets it
    /// @param welcome the welcome
    public DaveOutcome welcome(Snowflake user, byte[] welcome) {
        return sessions.get(user).welcome(ByteBuffer.wrap(welcome), sessions::containsKey);
    }

    /// Lets everybody who is in the group use the newest keys.
    public void executeAll() {
        sessions.values().stream()
                .filter(session -> session.epoch() > 0)
                .map(session -> session.prepare(1))
                .toList()
                .forEach(transition -> transition.execute());
    }

    /// Sees to it that all who should be are in one epoch, and hear each other.
    ///
    /// @param users who should
    public void check(List<Snowflake> users) {
        byte[] authenticator = sessions.get(users.getFirst()).epochAuthenticator().orElseThrow();
        for (Snowflake user : users) {
            DaveSession session = sessions.get(user);
            require(session.epoch() == gateway.epoch(), "%s is in the epoch", user);
            require(
                    Arrays.equals(session.epochAuthenticator().orElseThrow(), authenticator),
                    "%s has the authenticator of %s",
                    user,
                    users.getFirst());
            require(session.users().equals(Set.copyOf(users)), "%s knows all members", user);
        }
        for (Snowflake sender : users) {
            byte[] frame = frame();
            byte[] encrypted = encrypt(sender, frame);
            for (Snowflake receiver : users) {
                if (!receiver.equals(sender)) {
                    require(
                            Arrays.equals(decrypt(receiver, sender, encrypted), frame),
                            "%s hears what %s says",
                            receiver,
                            sender);
                }
            }
        }
    }

    /// {@return some bytes that could be a frame}
    public static byte[] frame() {
        var random = RandomGenerator.getDefault();
        byte[] bytes = new byte[1 + random.nextInt(300)];
        random.nextBytes(bytes);
        return bytes;
    }

    /// {@return a frame as somebody sends it}
    ///
    /// @param sender who
    /// @param frame the frame
    public byte[] encrypt(Snowflake sender, byte[] frame) {
        ByteBuffer out = ByteBuffer.allocate(frame.length + FrameEncryptor.OVERHEAD);
        FrameOutcome outcome =
                sessions.get(sender).encryptor().encrypt(ByteBuffer.wrap(frame), out);
        require(outcome == FrameOutcome.DONE, "%s encrypts: %s", sender, outcome);
        return Arrays.copyOf(out.array(), out.position());
    }

    /// {@return a frame as somebody hears it}
    ///
    /// @param receiver who hears
    /// @param sender who sent it
    /// @param encrypted what was sent
    public byte[] decrypt(Snowflake receiver, Snowflake sender, byte[] encrypted) {
        ByteBuffer out = ByteBuffer.allocate(encrypted.length);
        FrameOutcome outcome = outcome(receiver, sender, encrypted, out);
        require(outcome == FrameOutcome.DONE, "%s hears %s: %s", receiver, sender, outcome);
        return Arrays.copyOf(out.array(), out.position());
    }

    /// {@return what becomes of a frame}
    ///
    /// @param receiver who hears
    /// @param sender who sent it
    /// @param encrypted what was sent
    public FrameOutcome outcome(Snowflake receiver, Snowflake sender, byte[] encrypted) {
        return outcome(receiver, sender, encrypted, ByteBuffer.allocate(encrypted.length));
    }

    private FrameOutcome outcome(
            Snowflake receiver, Snowflake sender, byte[] encrypted, ByteBuffer out) {
        return sessions.get(receiver).decryptor(sender).decrypt(ByteBuffer.wrap(encrypted), out);
    }

    private static List<String> sorted(List<byte[]> references) {
        return references.stream().map(HexFormat.of()::formatHex).sorted().toList();
    }

    private static void require(boolean holds, String law, Object... arguments) {
        if (!holds) {
            throw new AssertionError("not so: " + law.formatted(arguments));
        }
    }

    @Override
    public void close() {
        sessions.values().forEach(DaveSession::close);
    }
}
