package hikari.voice.dave.group;

import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.codec.Extension;
import hikari.voice.dave.codec.ExternalSender;
import hikari.voice.dave.codec.GroupContext;
import hikari.voice.dave.codec.GroupInfo;
import hikari.voice.dave.codec.GroupSecrets;
import hikari.voice.dave.codec.Mls;
import hikari.voice.dave.codec.MlsReader;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.codec.Welcome;
import hikari.voice.dave.schedule.EpochSecrets;
import hikari.voice.dave.schedule.Transcript;
import hikari.voice.dave.suite.Hkdf;
import hikari.voice.dave.suite.Hpke;
import hikari.voice.dave.suite.SigningKey;
import hikari.voice.dave.tree.Joining;
import hikari.voice.dave.tree.RatchetTree;
import hikari.voice.dave.tree.TreeCheck;
import java.util.List;
import java.util.Optional;

/// A welcome that is for this member (RFC 9420, 12.4.3.1).
public final class Invitation {
    private final Member member;
    private final Welcome welcome;
    private final Welcome.Secrets own;

    private Invitation(Member member, Welcome welcome, Welcome.Secrets own) {
        this.member = member;
        this.welcome = welcome;
        this.own = own;
    }

    /// {@return the invitation, if the welcome is for this member}
    ///
    /// @param welcome the welcome
    /// @param member this member
    public static Optional<Invitation> find(Welcome welcome, Member member) {
        Octets reference = member.reference();
        return welcome.secrets().stream()
                .filter(each -> each.keyPackage().equals(reference))
                .findFirst()
                .map(own -> new Invitation(member, welcome, own));
    }

    /// {@return the group, after all was verified that a new member can}
    ///
    /// @param groupId which it must be
    /// @param server who alone may propose changes
    public Group join(Octets groupId, ExternalSender server) {
        GroupSecrets told = secrets();
        var joiner = EpochSecrets.Joiner.told(told.joinerSecret());
        byte[] decrypted = joiner.welcome().decrypt(welcome.groupInfo().bytes());
        GroupInfo info = MlsReader.whole(decrypted, GroupInfo::read);
        checkContext(info.context(), groupId, server);
        RatchetTree tree = tree(info);
        SigningKey.verify(
                tree.member(info.signer()).signatureKey(),
                "GroupInfoTBS",
                info.toBeSigned(),
                info.signature());
        TreeCheck.check(tree, groupId);
        Changes.checkUsers(tree);
        int self = place(tree);
        if (self == info.signer()) {
            throw new DaveException("a welcome in this member's own name");
        }
        var secrets = EpochSecrets.of(joiner, info.context());
        Octets confirmed = info.context().confirmedTranscriptHash();
        if (!Hkdf.same(
                secrets.confirmationTag(confirmed).bytes(), info.confirmationTag().bytes())) {
            throw new DaveException("a welcome whose maker does not know the epoch");
        }
        return new Group(
                info.context(),
                tree,
                secrets,
                Transcript.interim(confirmed, info.confirmationTag()),
                self,
                member.identity(),
                Joining.keys(tree, self, member.encryption(), info.signer(), told.pathSecret()));
    }

    private GroupSecrets secrets() {
        byte[] decrypted =
                Hpke.decrypt(
                        member.init(), "Welcome", welcome.groupInfo().bytes(), own.encrypted());
        return MlsReader.whole(decrypted, GroupSecrets::read);
    }

    private static void checkContext(GroupContext context, Octets groupId, ExternalSender server) {
        if (!context.groupId().equals(groupId) || context.epoch() == 0) {
            throw new DaveException("a welcome to another group");
        }
        if (!ExternalSender.only(context.extensions()).equals(server)) {
            throw new DaveException("a group in which somebody else may propose changes");
        }
    }

    private static RatchetTree tree(GroupInfo info) {
        List<Extension> trees =
                info.extensions().stream().filter(each -> each.type() == Mls.RATCHET_TREE).toList();
        if (trees.size() != 1) {
            throw new DaveException("a welcome with %d trees".formatted(trees.size()));
        }
        RatchetTree tree = MlsReader.whole(trees.getFirst().data().bytes(), RatchetTree::read);
        if (!tree.hash().equals(info.context().treeHash())) {
            throw new DaveException("a welcome with another tree than all agree on");
        }
        return tree;
    }

    private int place(RatchetTree tree) {
        return tree.members()
                .filter(leaf -> tree.member(leaf).equals(member.keyPackage().leaf()))
                .findFirst()
                .orElseThrow(() -> new DaveException("a welcome to a group without this member"));
    }
}
