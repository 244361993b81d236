package hikari.sandbox.voice.dave;

import hikari.sandbox.json.Js;
import hikari.sandbox.voice.mls.Commit;
import hikari.sandbox.voice.mls.ExternalSender;
import hikari.sandbox.voice.mls.KeyPackage;
import hikari.sandbox.voice.mls.MlsFormatException;
import hikari.sandbox.voice.mls.Proposal;
import hikari.sandbox.voice.mls.WireWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The delivery service of one channel's group (the DAVE protocol's voice gateway): proposes who is
/// to be added and removed, lets the first good commit win, and leads all through one transition at
/// a time. Guarded by the world's lock.
public final class DaveGroup {
    /// How long members have to be ready for a transition.
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    private final long channel;
    private final Outbox outbox;
    private final ExternalSender sender = new ExternalSender();
    private final Map<Long, Optional<KeyPackage>> present = new LinkedHashMap<>();
    private final Set<Long> introduced = new HashSet<>();
    private final Leaves leaves = new Leaves();
    private Stage stage = new Stage.Idle();
    private int version = 1;
    private int wantedVersion = 1;
    private long epoch;
    private long ignoredCommits;
    private int transitions;

    /// A group without members.
    ///
    /// @param channel the channel, whose id is the group's
    /// @param outbox the way to the users
    public DaveGroup(long channel, Outbox outbox) {
        this.channel = channel;
        this.outbox = outbox;
    }

    /// {@return the protocol version in use; 0 while nothing is end-to-end encrypted}
    public int version() {
        return version;
    }

    /// {@return the epoch; 0 while there is no group}
    public long epoch() {
        return epoch;
    }

    /// {@return commits that were malformed, late or of the wrong proposals}
    public long ignoredCommits() {
        return ignoredCommits;
    }

    /// {@return whether a user is a member of the group}
    public boolean isMember(long user) {
        return leaves.isMember(user);
    }

    /// {@return whether nothing is under way}
    public boolean isSettled() {
        return stage instanceof Stage.Idle && changes().isEmpty();
    }

    /// Somebody came, and is told of the external sender.
    public void enter(long user) {
        present.put(user, Optional.empty());
        if (version > 0) {
            introduce(user);
        }
    }

    private void introduce(long user) {
        if (introduced.add(user)) {
            outbox.send(user, 25, sender.description());
        }
    }

    /// Takes a key package (op 26).
    ///
    /// @throws MlsFormatException if it is malformed or somebody else's
    public void keyPackage(long user, byte[] payload) {
        var keyPackage = KeyPackage.parse(payload);
        if (keyPackage.user() != user) {
            throw new MlsFormatException("the key package of %d".formatted(keyPackage.user()));
        }
        leaves.leave(user);
        present.replace(user, Optional.of(keyPackage));
        advance();
    }

    /// Somebody went.
    public void leave(long user) {
        present.remove(user);
        introduced.remove(user);
        forget(user);
        if (stage instanceof Stage.Proposed proposed && present.size() < 2) {
            revoke(proposed);
        }
        advance();
    }

    /// Somebody could not take a commit or a welcome (op 31), and is added again.
    public void invalid(long user) {
        present.replace(user, Optional.empty());
        forget(user);
        advance();
    }

    private void forget(long user) {
        leaves.leave(user);
        switch (stage) {
            case Stage.Proposed proposed -> {
                proposed.recipients().remove(user);
                if (proposed.adds(user) || proposed.recipients().isEmpty()) {
                    revoke(proposed);
                }
            }
            case Stage.Switching switching -> {
                switching.everyone().remove(user);
                ready(user, switching.id());
            }
            case Stage.Idle _ -> {}
        }
    }

    /// Changes to another protocol version: 0 ends the end-to-end encryption, 1 begins it anew.
    public void changeVersion(int wanted) {
        wantedVersion = wanted;
        advance();
    }

    /// Does what can be done next, if nothing is under way.
    private void advance() {
        if (!(stage instanceof Stage.Idle)) {
            return;
        }
        if (wantedVersion != version) {
            switchVersion();
            return;
        }
        if (!leaves.isEmpty() && leaves.staying().isEmpty()) {
            dissolve();
        }
        if (!leaves.isEmpty() && present.size() == 1) {
            resetLast(present.keySet().iterator().next());
            return;
        }
        var changes = changes();
        if (!changes.isEmpty()) {
            propose(changes);
        }
    }

    private void dissolve() {
        leaves.clear();
        epoch = 0;
    }

    /// The only one left gets a new group of its own.
    private void resetLast(long user) {
        dissolve();
        present.put(user, Optional.empty());
        outbox.tell(user, 24, Js.of("protocol_version", version, "epoch", 1));
        outbox.tell(user, 21, Js.of("transition_id", 0, "protocol_version", version));
    }

    private void switchVersion() {
        version = wantedVersion;
        dissolve();
        present.replaceAll((_, _) -> Optional.empty());
        if (version > 0) {
            for (long user : List.copyOf(present.keySet())) {
                introduce(user);
                outbox.tell(user, 24, Js.of("protocol_version", version, "epoch", 1));
            }
            return;
        }
        int id = nextTransition();
        var everyone = Set.copyOf(present.keySet());
        for (long user : everyone) {
            outbox.tell(user, 21, Js.of("transition_id", id, "protocol_version", 0));
        }
        await(id, everyone);
    }

    /// What is to be proposed: whoever left goes, whoever has given a key package comes. Without a
    /// group there must be two to make one.
    private List<Proposal.Change> changes() {
        var changes = new ArrayList<Proposal.Change>();
        leaves.leaving()
                .forEach((leaf, user) -> {
                    var back = present.get(user);
                    if (back == null || back.isPresent()) {
                        changes.add(new Proposal.Remove(leaf));
                    }
                });
        present.forEach((user, keyPackage) -> {
            if (!leaves.isMember(user)) {
                keyPackage.ifPresent(given -> changes.add(new Proposal.Add(given)));
            }
        });
        return leaves.isEmpty() && changes.size() < 2 ? List.of() : changes;
    }

    private void propose(List<Proposal.Change> changes) {
        if (version == 0) {
            return;
        }
        var proposals = new LinkedHashMap<String, Proposal>();
        for (var change : changes) {
            var proposal = sender.propose(channel, epoch, change);
            proposals.put(proposal.name(), proposal);
        }
        var recipients = new LinkedHashSet<Long>();
        present.forEach((user, keyPackage) -> {
            if (leaves.isEmpty() ? keyPackage.isPresent() : leaves.isMember(user)) {
                recipients.add(user);
            }
        });
        var proposed = new Stage.Proposed(proposals, recipients);
        stage = proposed;
        for (long user : recipients) {
            outbox.send(user, 27, appended(proposed.seenBy(user).values()));
        }
        if (outbox.takesRevocation()) {
            revoke(proposed);
            propose(changes);
        }
    }

    private static byte[] appended(Collection<Proposal> proposals) {
        var messages = new WireWriter();
        proposals.forEach(proposal -> messages.bytes(proposal.message()));
        return new WireWriter().u8(0).opaque(messages.toBytes()).toBytes();
    }

    private void revoke(Stage.Proposed proposed) {
        for (long user : proposed.recipients()) {
            var references = new WireWriter();
            proposed.seenBy(user)
                    .values()
                    .forEach(proposal -> references.opaque(proposal.reference()));
            outbox.send(user, 27, new WireWriter().u8(1).opaque(references.toBytes()).toBytes());
        }
        stage = new Stage.Idle();
    }

    /// Takes a commit (op 28). One that is malformed, late or of other proposals is dropped, as the
    /// voice gateway does.
    public void commit(long user, byte[] payload) {
        try {
            var commit = Commit.parse(payload);
            if (stage instanceof Stage.Proposed proposed && fits(user, commit, proposed)) {
                announce(user, commit, proposed.changes(commit.references()));
                return;
            }
        } catch (MlsFormatException _) {
            // counted below
        }
        ignoredCommits++;
    }

    private boolean fits(long user, Commit commit, Stage.Proposed proposed) {
        var expected = proposed.seenBy(user);
        long adds =
                expected.values().stream()
                        .filter(one -> one.change() instanceof Proposal.Add)
                        .count();
        boolean isMember = leaves.isEmpty() ? commit.leaf() == 0 : leaves.isAt(commit.leaf(), user);
        return isMember
                && proposed.recipients().contains(user)
                && commit.group() == channel
                && commit.epoch() == epoch
                && commit.references().size() == expected.size()
                && Set.copyOf(commit.references()).equals(expected.keySet())
                && commit.welcomed() == adds;
    }

    private void announce(long committer, Commit commit, List<Proposal.Change> changes) {
        if (leaves.isEmpty()) {
            leaves.begin(committer);
        }
        var added = leaves.apply(changes);
        epoch++;
        int id = outbox.takesTransitionZero() ? 0 : nextTransition();
        var prefix = new WireWriter().u16(id).toBytes();
        var everyone = new LinkedHashSet<Long>();
        for (long user : List.copyOf(present.keySet())) {
            boolean joins = added.contains(user);
            if (joins || leaves.isMember(user)) {
                everyone.add(user);
                var body = joins ? commit.welcome() : commit.message();
                outbox.send(
                        user,
                        joins ? 30 : 29,
                        new WireWriter().bytes(prefix).bytes(body).toBytes());
            }
        }
        await(id, everyone);
    }

    private int nextTransition() {
        transitions = transitions % 0xFFFF + 1;
        return transitions;
    }

    private void await(int id, Set<Long> everyone) {
        if (id == 0 || everyone.isEmpty()) {
            stage = new Stage.Idle();
            advance();
            return;
        }
        var timer = outbox.after(PATIENCE, () -> execute(id));
        stage =
                new Stage.Switching(
                        id, new LinkedHashSet<>(everyone), new HashSet<>(everyone), timer);
    }

    /// Somebody is ready for a transition (op 23).
    public void ready(long user, int id) {
        if (stage instanceof Stage.Switching switching && switching.id() == id) {
            switching.waiting().remove(user);
            if (switching.waiting().isEmpty()) {
                execute(id);
            }
        }
    }

    private void execute(int id) {
        if (stage instanceof Stage.Switching switching && switching.id() == id) {
            switching.timer().cancel();
            stage = new Stage.Idle();
            switching.everyone().forEach(user -> outbox.tell(user, 22, Js.of("transition_id", id)));
            advance();
        }
    }
}
