package hikari.voice.dave.session;

import hikari.api.Snowflake;
import hikari.api.voice.dave.DaveException;
import hikari.api.voice.dave.DaveOutcome;
import hikari.api.voice.dave.DaveSession;
import hikari.api.voice.dave.DaveTransition;
import hikari.api.voice.dave.FrameDecryptor;
import hikari.api.voice.dave.FrameEncryptor;
import hikari.voice.dave.codec.Credential;
import hikari.voice.dave.codec.ExternalSender;
import hikari.voice.dave.codec.MlsReader;
import hikari.voice.dave.codec.MlsWriter;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.codec.Proposal;
import hikari.voice.dave.codec.PublicMessage;
import hikari.voice.dave.codec.Welcome;
import hikari.voice.dave.frame.EpochKeys;
import hikari.voice.dave.frame.FrameKeys;
import hikari.voice.dave.group.Committed;
import hikari.voice.dave.group.Group;
import hikari.voice.dave.group.Invitation;
import hikari.voice.dave.group.Member;
import hikari.voice.dave.suite.P256;
import hikari.voice.dave.suite.SigningKey;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// One member's side of a channel's encryption. Every member commits what the server proposes; the
/// server chooses one commit, and whoever made it goes where it has prepared to go.
final class JdkDaveSession implements DaveSession {
    private static final Logger LOG = LogManager.getLogger(JdkDaveSession.class);
    private static final String FRAMES = "Discord Secure Frames v0";
    private static final int FRAME_SECRET = 16;

    private final Snowflake self;
    private final Snowflake channel;
    private final Octets groupId;
    private final SigningKey identity = SigningKey.generate();
    private final FrameKeys frames;
    private Optional<Member> member = Optional.empty();
    private Optional<ExternalSender> server = Optional.empty();
    private Stage stage = new Stage.Waiting();

    JdkDaveSession(Snowflake self, Snowflake channel, LongSupplier nanos) {
        this.self = self;
        this.channel = channel;
        this.groupId = Credential.of(channel).identity();
        this.frames = new FrameKeys(nanos);
    }

    @Override
    public void reset(int protocolVersion) {
        requireOpen();
        if (protocolVersion < 1 || protocolVersion > JdkDaveProvider.VERSION) {
            throw new DaveException("a protocol version that is not known: " + protocolVersion);
        }
        member = Optional.empty();
        stage = server.map(this::pending).orElseGet(Stage.Waiting::new);
    }

    @Override
    public byte[] keyPackage() {
        requireOpen();
        return member().keyPackage().toBytes();
    }

    @Override
    public void externalSender(ByteBuffer payload) {
        requireOpen();
        ExternalSender sender = whole(payload, ExternalSender::read);
        P256.decode(sender.signatureKey());
        boolean known = server.equals(Optional.of(sender));
        server = Optional.of(sender);
        boolean established = stage instanceof Stage.InGroup in && in.isEstablished();
        if (!established && !(known && stage instanceof Stage.InGroup)) {
            stage = pending(sender);
        }
    }

    @Override
    public Optional<byte[]> proposals(ByteBuffer payload, Predicate<Snowflake> recognized) {
        requireOpen();
        if (!(stage instanceof Stage.InGroup in)) {
            return Optional.empty();
        }
        Predicate<Snowflake> known = user -> user.equals(self) || recognized.test(user);
        in.proposals().take(MlsReader.of(payload), in.group(), known);
        Optional<Committed> made = commit(in.group(), in.proposals().outstanding());
        stage = in.with(made.map(each -> new Stage.Own(each.commit().toOctets(), each.next())));
        return made.map(each -> {
            var writer = new MlsWriter().put(each.commit());
            each.welcome().ifPresent(writer::put);
            return writer.toBytes();
        });
    }

    private Optional<Committed> commit(Group group, Map<Octets, Proposal> outstanding) {
        boolean leaving = outstanding.containsValue(new Proposal.Remove(group.self()));
        if (outstanding.isEmpty() || leaving) {
            return Optional.empty();
        }
        try {
            return Optional.of(group.commit(outstanding));
        } catch (DaveException e) {
            LOG.warn("Channel {}: what is proposed cannot be committed: {}", channel, e);
            return Optional.empty();
        }
    }

    @Override
    public DaveOutcome commit(ByteBuffer payload) {
        requireOpen();
        if (!(stage instanceof Stage.InGroup in)) {
            return DaveOutcome.IGNORED;
        }
        try {
            return commit(bytes(payload), in);
        } catch (DaveException e) {
            LOG.warn("Channel {}: refused a commit: {}", channel, e.getMessage());
            return DaveOutcome.INVALID;
        }
    }

    private DaveOutcome commit(byte[] payload, Stage.InGroup in) {
        PublicMessage commit = MlsReader.whole(payload, PublicMessage::read);
        Group group = in.group();
        long epoch = commit.content().epoch();
        if (!commit.content().groupId().equals(groupId)
                || Long.compareUnsigned(epoch, group.epoch()) < 0) {
            return DaveOutcome.IGNORED;
        }
        Octets sent = Octets.of(payload);
        Optional<Stage.Own> own = in.own().filter(made -> made.commit().equals(sent));
        if (own.isEmpty() && !in.isEstablished()) {
            return DaveOutcome.IGNORED; // another member's was chosen: a welcome comes
        }
        join(
                own.map(Stage.Own::next)
                        .orElseGet(() -> group.follow(commit, in.proposals().outstanding())));
        return DaveOutcome.JOINED;
    }

    @Override
    public DaveOutcome welcome(ByteBuffer payload, Predicate<Snowflake> recognized) {
        requireOpen();
        boolean established = stage instanceof Stage.InGroup in && in.isEstablished();
        if (established || member.isEmpty()) {
            return DaveOutcome.IGNORED;
        }
        try {
            Welcome welcome = whole(payload, Welcome::read);
            Optional<Invitation> invitation = Invitation.find(welcome, member.get());
            if (invitation.isEmpty()) {
                return DaveOutcome.IGNORED;
            }
            ExternalSender expected =
                    server.orElseThrow(
                            () -> new DaveException("a welcome before the external sender"));
            Group group = invitation.get().join(groupId, expected);
            warnOfStrangers(group, recognized);
            join(group);
            return DaveOutcome.JOINED;
        } catch (DaveException e) {
            LOG.warn("Channel {}: refused a welcome: {}", channel, e.getMessage());
            return DaveOutcome.INVALID;
        }
    }

    /// Somebody who has left stays in the group until the next commit, so nobody is refused.
    private void warnOfStrangers(Group group, Predicate<Snowflake> recognized) {
        for (Snowflake user : group.users().keySet()) {
            if (!user.equals(self) && !recognized.test(user)) {
                LOG.info("Channel {}: {} is in the group and not in the channel", channel, user);
            }
        }
    }

    @Override
    public DaveTransition prepare(int protocolVersion) {
        requireOpen();
        if (protocolVersion == 0) {
            return frames.preparePassing();
        }
        return stage instanceof Stage.InGroup in
                ? frames.prepare(in.keys())
                : frames.prepareNothing();
    }

    @Override
    public FrameEncryptor encryptor() {
        return frames.encryptor();
    }

    @Override
    public FrameDecryptor decryptor(Snowflake user) {
        return frames.decryptor(user);
    }

    @Override
    public Set<Snowflake> users() {
        return established().map(group -> Set.copyOf(group.users().keySet())).orElse(Set.of());
    }

    @Override
    public long epoch() {
        return established().map(Group::epoch).orElse(0L);
    }

    @Override
    public Optional<byte[]> epochAuthenticator() {
        return established().map(group -> group.secrets().authenticator());
    }

    @Override
    public Optional<byte[]> identityKey(Snowflake user) {
        Optional<Group> group = established();
        return user.equals(self)
                ? Optional.of(identity.publicKey().copy())
                : group.flatMap(in -> in.find(user)).map(leaf -> leaf.signatureKey().copy());
    }

    @Override
    public void close() {
        stage = new Stage.Closed();
        member = Optional.empty();
        frames.close();
    }

    private Stage pending(ExternalSender sender) {
        return stage(Group.create(groupId, member(), sender));
    }

    private Member member() {
        Member current = member.orElseGet(() -> Member.create(self, identity));
        member = Optional.of(current);
        return current;
    }

    private void join(Group group) {
        stage = stage(group);
        member = Optional.empty();
    }

    private Stage stage(Group group) {
        return new Stage.InGroup(group, keys(group), new Proposals(), Optional.empty());
    }

    private EpochKeys keys(Group group) {
        Map<Snowflake, byte[]> secrets = new HashMap<>();
        for (Snowflake user : group.users().keySet()) {
            byte[] context =
                    ByteBuffer.allocate(Long.BYTES)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .putLong(user.value())
                            .array();
            secrets.put(user, group.secrets().export(FRAMES, context, FRAME_SECRET));
        }
        return new EpochKeys(secrets, self);
    }

    private Optional<Group> established() {
        requireOpen();
        return stage instanceof Stage.InGroup in && in.isEstablished()
                ? Optional.of(in.group())
                : Optional.empty();
    }

    private void requireOpen() {
        if (stage instanceof Stage.Closed) {
            throw new IllegalStateException("the session is closed");
        }
    }

    private static byte[] bytes(ByteBuffer payload) {
        byte[] bytes = new byte[payload.remaining()];
        payload.get(bytes);
        return bytes;
    }

    private static <T> T whole(ByteBuffer payload, MlsReader.Element<T> element) {
        return MlsReader.whole(bytes(payload), element);
    }
}
