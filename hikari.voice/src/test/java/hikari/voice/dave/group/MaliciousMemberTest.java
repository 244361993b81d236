package hikari.voice.dave.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.voice.dave.DaveException;
import hikari.testkit.dave.VoiceGateway;
import hikari.voice.dave.codec.Commit;
import hikari.voice.dave.codec.Credential;
import hikari.voice.dave.codec.ExternalSender;
import hikari.voice.dave.codec.FramedContent;
import hikari.voice.dave.codec.LeafNode;
import hikari.voice.dave.codec.MlsReader;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.codec.Proposal;
import hikari.voice.dave.codec.PublicMessage;
import hikari.voice.dave.codec.Sender;
import hikari.voice.dave.codec.UpdatePath;
import hikari.voice.dave.suite.Derivation;
import hikari.voice.dave.suite.SigningKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A member who knows all that members know, and signs what it should not.
class MaliciousMemberTest {
    private static final Snowflake CHANNEL = Snowflake.of(0xCAFE);
    private static final Snowflake EVE = Snowflake.of(1);
    private static final Snowflake BOB = Snowflake.of(2);
    private static final Snowflake EXTRA = Snowflake.of(3);

    private final VoiceGateway gateway = new VoiceGateway(CHANNEL);
    private final ExternalSender server =
            MlsReader.whole(gateway.externalSender(), ExternalSender::read);
    private final Octets groupId = Credential.of(CHANNEL).identity();
    private Group eve;
    private Group bob;

    @BeforeEach
    void meet() {
        Member first = Member.create(EVE, SigningKey.generate());
        Member second = Member.create(BOB, SigningKey.generate());
        Member third = Member.create(EXTRA, SigningKey.generate());
        Group alone = Group.create(groupId, first, server);
        Committed made = alone.commit(proposals(alone, add(second), add(third)));
        gateway.chosen(EVE, List.of(), List.of(BOB, EXTRA));
        eve = made.next();
        bob =
                Invitation.find(made.welcome().orElseThrow(), second)
                        .orElseThrow()
                        .join(groupId, server);
        assertThat(bob.secrets().authenticator()).isEqualTo(eve.secrets().authenticator());
    }

    private byte[] add(Member member) {
        return gateway.add(member.keyPackage().toBytes());
    }

    private static Map<Octets, Proposal> proposals(Group group, byte[]... messages) {
        Map<Octets, Proposal> proposals = new LinkedHashMap<>();
        for (byte[] each : messages) {
            PublicMessage message = MlsReader.whole(each, PublicMessage::read);
            proposals.put(
                    Derivation.proposalReference(message.authenticated()), group.proposal(message));
        }
        return proposals;
    }

    /// A commit with any content, rightly signed and tagged.
    private PublicMessage forged(Sender sender, Commit commit, Octets confirmation) {
        var content =
                new FramedContent(
                        groupId,
                        eve.epoch(),
                        sender,
                        Octets.EMPTY,
                        new FramedContent.Body.Committed(commit));
        return Messages.tag(
                Messages.sign(content, eve.context(), eve.identity()),
                confirmation,
                eve.context(),
                eve.secrets());
    }

    private PublicMessage forged(Commit commit) {
        return forged(new Sender.Member(0), commit, Octets.of(new byte[32]));
    }

    private static Commit commit(Committed made) {
        return ((FramedContent.Body.Committed) made.commit().content().body()).commit();
    }

    private void refuses(PublicMessage message, Map<Octets, Proposal> proposals, String why) {
        assertThatThrownBy(() -> bob.follow(message, proposals))
                .isInstanceOf(DaveException.class)
                .hasMessageContaining(why);
    }

    @Test
    void keysThatThoseWhoLeaveKnowAreNotKept() {
        var proposals = proposals(eve, gateway.remove(EXTRA));
        var commit = new Commit(List.copyOf(proposals.keySet()), Optional.empty());
        refuses(forged(commit), proposals, "leaves old keys");
    }

    @Test
    void aCommitOfNothingIsRefused() {
        refuses(forged(new Commit(List.of(), Optional.empty())), Map.of(), "of nothing");
    }

    @Test
    void nobodyIsNamedTwice() {
        var proposals = proposals(eve, add(Member.create(Snowflake.of(9), eve.identity())));
        Octets reference = proposals.keySet().iterator().next();
        var commit = new Commit(List.of(reference, reference), Optional.empty());
        refuses(forged(commit), proposals, "not proposed");
    }

    @Test
    void nobodyCommitsInAnothersName() {
        var proposals = proposals(eve, gateway.remove(EXTRA));
        Commit commit = commit(eve.commit(proposals));
        Octets any = Octets.of(new byte[32]);
        refuses(forged(new Sender.Member(2), commit, any), proposals, "bad signature");
        refuses(forged(new Sender.Member(1), commit, any), proposals, "it has not made");
        refuses(forged(new Sender.Member(7), commit, any), proposals, "nobody at place");
        refuses(forged(new Sender.Member(-1), commit, any), proposals, "nobody at place");
    }

    @Test
    void whoDoesNotKnowTheNewEpochCannotConfirmIt() {
        var proposals = proposals(eve, gateway.remove(EXTRA));
        refuses(forged(commit(eve.commit(proposals))), proposals, "does not know the new epoch");
    }

    @Test
    void aCommitterStaysWhoItIs() {
        var proposals = proposals(eve, gateway.remove(EXTRA));
        Commit made = commit(eve.commit(proposals));
        UpdatePath path = made.path().orElseThrow();
        LeafNode.Content leaf = path.leaf().content();
        var other =
                new LeafNode.Content(
                        leaf.encryptionKey(),
                        leaf.signatureKey(),
                        Credential.of(Snowflake.of(77)),
                        leaf.capabilities(),
                        leaf.source(),
                        leaf.extensions());
        var changed = new UpdatePath(new LeafNode(other, path.leaf().signature()), path.nodes());
        refuses(
                forged(new Commit(made.references(), Optional.of(changed))),
                proposals,
                "becomes another");
    }

    @Test
    void pathsHaveAsManyNodesAndSecretsAsTheTreeNeeds() {
        var proposals = proposals(eve, gateway.remove(EXTRA));
        Commit made = commit(eve.commit(proposals));
        UpdatePath path = made.path().orElseThrow();
        var none = new UpdatePath(path.leaf(), List.of());
        refuses(
                forged(new Commit(made.references(), Optional.of(none))),
                proposals,
                "a path of 0 nodes");
        List<UpdatePath.Node> emptied =
                path.nodes().stream()
                        .map(node -> new UpdatePath.Node(node.encryptionKey(), List.of()))
                        .toList();
        refuses(
                forged(
                        new Commit(
                                made.references(),
                                Optional.of(new UpdatePath(path.leaf(), emptied)))),
                proposals,
                "encrypted 0 times");
    }

    @Test
    void noKeyIsThereTwice() {
        SigningKey shared = SigningKey.generate();
        var proposals =
                proposals(
                        eve,
                        add(Member.create(Snowflake.of(8), shared)),
                        add(Member.create(Snowflake.of(9), shared)));
        assertThatThrownBy(() -> eve.commit(proposals)).hasMessageContaining("there twice");
        var commit = new Commit(List.copyOf(proposals.keySet()), Optional.empty());
        refuses(forged(commit), proposals, "there twice");
    }

    @Test
    void membersMayNotPropose() {
        var content =
                new FramedContent(
                        groupId,
                        eve.epoch(),
                        new Sender.Member(0),
                        Octets.EMPTY,
                        new FramedContent.Body.Proposed(new Proposal.Remove(1)));
        PublicMessage message = Messages.sign(content, eve.context(), eve.identity());
        assertThatThrownBy(() -> bob.proposal(message))
                .isInstanceOf(DaveException.class)
                .hasMessageContaining("not the server's");
    }
}
