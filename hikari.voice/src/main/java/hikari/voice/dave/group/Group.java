package hikari.voice.dave.group;

import hikari.api.Snowflake;
import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.codec.ExternalSender;
import hikari.voice.dave.codec.FramedContent;
import hikari.voice.dave.codec.GroupContext;
import hikari.voice.dave.codec.LeafNode;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.codec.Proposal;
import hikari.voice.dave.codec.PublicMessage;
import hikari.voice.dave.codec.Sender;
import hikari.voice.dave.schedule.EpochSecrets;
import hikari.voice.dave.schedule.Transcript;
import hikari.voice.dave.suite.Hkdf;
import hikari.voice.dave.suite.SigningKey;
import hikari.voice.dave.tree.Leaves;
import hikari.voice.dave.tree.RatchetTree;
import hikari.voice.dave.tree.TreeKeys;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One epoch of a group as one member knows it. Immutable: a commit makes another one.
///
/// @param context what all agree on
/// @param tree the members; nobody changes it
/// @param secrets what members know
/// @param interimTranscriptHash of all that happened, with the last tag
/// @param self this member's place
/// @param identity by which this member signs
/// @param keys what this member knows of the tree
public record Group(
        GroupContext context,
        RatchetTree tree,
        EpochSecrets secrets,
        Octets interimTranscriptHash,
        int self,
        SigningKey identity,
        TreeKeys keys) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /// {@return a group of one, at epoch 0}
    ///
    /// @param groupId the group
    /// @param member who
    /// @param server who may propose changes
    public static Group create(Octets groupId, Member member, ExternalSender server) {
        var tree = RatchetTree.of(member.keyPackage().leaf());
        var context =
                new GroupContext(groupId, 0, tree.hash(), Octets.EMPTY, server.toExtensions());
        byte[] random = new byte[Hkdf.SIZE];
        RANDOM.nextBytes(random);
        var secrets = EpochSecrets.first(random);
        Octets tag = secrets.confirmationTag(Octets.EMPTY);
        return new Group(
                context,
                tree,
                secrets,
                Transcript.interim(Octets.EMPTY, tag),
                0,
                member.identity(),
                TreeKeys.of(0, member.encryption()));
    }

    /// {@return the epoch's number}
    public long epoch() {
        return context.epoch();
    }

    /// {@return the members by user}
    public Map<Snowflake, LeafNode> users() {
        Map<Snowflake, LeafNode> users = new TreeMap<>();
        tree.members()
                .forEach(place -> {
                    LeafNode leaf = tree.member(place);
                    users.put(leaf.credential().user(), leaf);
                });
        return users;
    }

    /// Sees to it that a message proposes a change that could be made in this epoch, and that the
    /// server sent it.
    ///
    /// @param message the message
    /// @return the change
    public Proposal proposal(PublicMessage message) {
        FramedContent content = message.content();
        checkPlace(content);
        if (!content.sender().equals(new Sender.External(0))) {
            throw new DaveException("a proposal that is not the server's");
        }
        Proposal proposal = proposed(content.body());
        var server = ExternalSender.only(context.extensions());
        Messages.verify(message, context, server.signatureKey());
        switch (proposal) {
            case Proposal.Add(var keyPackage) -> {
                Leaves.check(keyPackage);
                keyPackage.leaf().credential().user();
            }
            case Proposal.Remove(int leafIndex) -> tree.member(leafIndex);
        }
        return proposal;
    }

    private static Proposal proposed(FramedContent.Body body) {
        return switch (body) {
            case FramedContent.Body.Proposed proposed -> proposed.proposal();
            case FramedContent.Body.Committed _ ->
                    throw new DaveException("a commit that is not a member's");
        };
    }

    /// Makes a commit of proposals.
    ///
    /// @param proposals by reference, each seen by [#proposal(PublicMessage)]; at least one
    /// @return what is sent, and this member's next epoch
    public Committed commit(Map<Octets, Proposal> proposals) {
        return new Committing(this, proposals).commit();
    }

    /// {@return the epoch that another member's commit makes}
    ///
    /// @param commit the commit
    /// @param proposals those that are outstanding, by reference
    public Group follow(PublicMessage commit, Map<Octets, Proposal> proposals) {
        return new Following(this, commit).follow(proposals);
    }

    /// {@return the place of a user, if it is in the group}
    ///
    /// @param user who
    public Optional<LeafNode> find(Snowflake user) {
        return Optional.ofNullable(users().get(user));
    }

    /// The group and epoch that a message is for must be these.
    void checkPlace(FramedContent content) {
        if (!content.groupId().equals(context.groupId()) || content.epoch() != epoch()) {
            throw new DaveException("a message of another group or epoch");
        }
    }

    /// {@return where it is, without what it knows}
    @Override
    public String toString() {
        return "Group[epoch %d, place %d]".formatted(epoch(), self);
    }
}
