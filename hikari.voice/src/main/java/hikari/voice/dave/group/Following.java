package hikari.voice.dave.group;

import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.codec.Commit;
import hikari.voice.dave.codec.FramedContent;
import hikari.voice.dave.codec.GroupContext;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.codec.Proposal;
import hikari.voice.dave.codec.PublicMessage;
import hikari.voice.dave.codec.Sender;
import hikari.voice.dave.codec.UpdatePath;
import hikari.voice.dave.schedule.EpochSecrets;
import hikari.voice.dave.schedule.Transcript;
import hikari.voice.dave.suite.Hkdf;
import hikari.voice.dave.tree.OthersPath;
import hikari.voice.dave.tree.PathSecrets;
import hikari.voice.dave.tree.RatchetTree;
import hikari.voice.dave.tree.TreeKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Follows one commit of another member (RFC 9420, 12.4.2).
final class Following {
    private static final byte[] NO_SECRET = new byte[Hkdf.SIZE];

    private final Group group;
    private final PublicMessage message;
    private final Commit commit;
    private final int committer;

    Following(Group group, PublicMessage message) {
        this.group = group;
        this.message = message;
        FramedContent content = message.content();
        group.checkPlace(content);
        if (!(content.sender() instanceof Sender.Member(int leafIndex))
                || !(content.body() instanceof FramedContent.Body.Committed(var body))) {
            throw new DaveException("a message that is no member's commit");
        }
        if (leafIndex == group.self()) {
            throw new DaveException("a commit in this member's name that it has not made");
        }
        this.commit = body;
        this.committer = leafIndex;
    }

    Group follow(Map<Octets, Proposal> outstanding) {
        List<Proposal> proposals = proposals(outstanding);
        Messages.verifyMembership(message, group.context(), group.secrets());
        Messages.verify(message, group.context(), group.tree().member(committer).signatureKey());
        RatchetTree tree = group.tree().copy();
        Changes changes = Changes.apply(tree, proposals);
        if (changes.removed().contains(committer) || changes.removed().contains(group.self())) {
            throw new DaveException("a commit by which its maker or this member leaves");
        }
        if (changes.needPath() && commit.path().isEmpty()) {
            throw new DaveException("a commit that leaves old keys to who has left");
        }
        return commit.path()
                .map(path -> follow(tree, changes, path))
                .orElseGet(() ->
                        next(tree, group.context().next(tree.hash()), NO_SECRET, group.keys()));
    }

    private List<Proposal> proposals(Map<Octets, Proposal> outstanding) {
        List<Proposal> proposals = new ArrayList<>();
        Set<Octets> seen = new HashSet<>();
        for (Octets reference : commit.references()) {
            Proposal proposal = outstanding.get(reference);
            if (proposal == null || !seen.add(reference)) {
                throw new DaveException("a commit of what was not proposed");
            }
            proposals.add(proposal);
        }
        if (proposals.isEmpty()) {
            throw new DaveException("a commit of nothing");
        }
        return proposals;
    }

    private Group follow(RatchetTree tree, Changes changes, UpdatePath update) {
        var path = OthersPath.merge(tree, committer, update, group.context().groupId());
        GroupContext provisional = group.context().next(tree.hash());
        PathSecrets secrets =
                path.decrypt(
                        group.self(),
                        group.keys(),
                        provisional.toBytes(),
                        changes.added().keySet());
        return next(tree, provisional, secrets.commitSecret(), path.keys(group.keys(), secrets));
    }

    private Group next(
            RatchetTree tree, GroupContext provisional, byte[] commitSecret, TreeKeys keys) {
        GroupContext context =
                provisional.confirmed(Transcript.confirmed(group.interimTranscriptHash(), message));
        var secrets = EpochSecrets.of(group.secrets().next(commitSecret, context), context);
        Octets tag = secrets.confirmationTag(context.confirmedTranscriptHash());
        Octets sent = message.confirmationTag().orElse(Octets.EMPTY);
        if (!Hkdf.same(tag.bytes(), sent.bytes())) {
            throw new DaveException("a commit whose maker does not know the new epoch");
        }
        return new Group(
                context,
                tree,
                secrets,
                Transcript.interim(context.confirmedTranscriptHash(), tag),
                group.self(),
                group.identity(),
                keys);
    }
}
