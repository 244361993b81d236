package hikari.voice.dave.group;

import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.codec.Commit;
import hikari.voice.dave.codec.Extension;
import hikari.voice.dave.codec.FramedContent;
import hikari.voice.dave.codec.GroupContext;
import hikari.voice.dave.codec.GroupInfo;
import hikari.voice.dave.codec.GroupSecrets;
import hikari.voice.dave.codec.HpkeCiphertext;
import hikari.voice.dave.codec.KeyPackage;
import hikari.voice.dave.codec.Mls;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.codec.Proposal;
import hikari.voice.dave.codec.PublicMessage;
import hikari.voice.dave.codec.Sender;
import hikari.voice.dave.codec.UpdatePath;
import hikari.voice.dave.codec.Welcome;
import hikari.voice.dave.schedule.EpochSecrets;
import hikari.voice.dave.schedule.Transcript;
import hikari.voice.dave.suite.Derivation;
import hikari.voice.dave.suite.Hkdf;
import hikari.voice.dave.suite.Hpke;
import hikari.voice.dave.tree.NewPath;
import hikari.voice.dave.tree.RatchetTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes one commit (RFC 9420, 12.4.1).
final class Committing {
    private static final byte[] NO_SECRET = new byte[Hkdf.SIZE];

    private final Group group;
    private final Map<Octets, Proposal> proposals;
    private final RatchetTree tree;
    private final Changes changes;
    private final Optional<NewPath> path;

    Committing(Group group, Map<Octets, Proposal> proposals) {
        this.group = group;
        this.proposals = proposals;
        this.tree = group.tree().copy();
        this.changes = Changes.apply(tree, proposals.values());
        if (changes.removed().contains(group.self())) {
            throw new DaveException("a commit by which its maker would leave");
        }
        this.path =
                changes.needPath()
                        ? Optional.of(
                                NewPath.create(
                                        tree,
                                        group.self(),
                                        group.identity(),
                                        group.context().groupId()))
                        : Optional.empty();
    }

    Committed commit() {
        GroupContext provisional = group.context().next(tree.hash());
        Optional<UpdatePath> update =
                path.map(made -> made.encrypt(provisional.toBytes(), changes.added().keySet()));
        PublicMessage signed = sign(new Commit(List.copyOf(proposals.keySet()), update));
        GroupContext context =
                provisional.confirmed(Transcript.confirmed(group.interimTranscriptHash(), signed));
        byte[] commitSecret = path.map(NewPath::commitSecret).orElse(NO_SECRET);
        var joiner = group.secrets().next(commitSecret, context);
        var secrets = EpochSecrets.of(joiner, context);
        Octets tag = secrets.confirmationTag(context.confirmedTranscriptHash());
        var next =
                new Group(
                        context,
                        tree,
                        secrets,
                        Transcript.interim(context.confirmedTranscriptHash(), tag),
                        group.self(),
                        group.identity(),
                        path.map(made -> made.keys(group.keys())).orElse(group.keys()));
        return new Committed(
                Messages.tag(signed, tag, group.context(), group.secrets()),
                changes.added().isEmpty()
                        ? Optional.empty()
                        : Optional.of(welcome(next, tag, joiner)),
                next);
    }

    private PublicMessage sign(Commit commit) {
        var content =
                new FramedContent(
                        group.context().groupId(),
                        group.epoch(),
                        new Sender.Member(group.self()),
                        Octets.EMPTY,
                        new FramedContent.Body.Committed(commit));
        return Messages.sign(content, group.context(), group.identity());
    }

    private Welcome welcome(Group next, Octets tag, EpochSecrets.Joiner joiner) {
        var unsigned =
                new GroupInfo(
                        next.context(),
                        List.of(new Extension(Mls.RATCHET_TREE, tree.toOctets())),
                        tag,
                        group.self(),
                        Octets.EMPTY);
        var info = unsigned.signed(group.identity().sign("GroupInfoTBS", unsigned.toBeSigned()));
        byte[] encrypted = joiner.welcome().encrypt(info.toBytes());
        List<Welcome.Secrets> secrets =
                changes.added().entrySet().stream()
                        .map(each -> secrets(each.getKey(), each.getValue(), joiner, encrypted))
                        .toList();
        return new Welcome(secrets, Octets.of(encrypted));
    }

    private Welcome.Secrets secrets(
            int leaf, KeyPackage keyPackage, EpochSecrets.Joiner joiner, byte[] groupInfo) {
        var secrets =
                new GroupSecrets(
                        Octets.of(joiner.secret()), path.map(made -> made.secretFor(leaf)));
        HpkeCiphertext encrypted =
                Hpke.encrypt(keyPackage.initKey(), "Welcome", groupInfo, secrets.toBytes());
        return new Welcome.Secrets(Derivation.keyPackageReference(keyPackage.toBytes()), encrypted);
    }
}
