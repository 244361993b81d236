package hikari.sandbox.voice.dave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.sandbox.voice.mls.MlsFormatException;
import hikari.sandbox.voice.mls.Packages;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The delivery service without a wire: users are played by what they would send.
class DaveGroupTest {
    @Test
    void oneAloneHearsOfTheExternalSenderAndOfNothingElse() {
        var channel = new Recorder();
        channel.group.enter(1);
        channel.group.keyPackage(1, Packages.keyPackage(1));
        assertThat(channel.ops(1)).containsExactly(25);
        assertThat(channel.group.epoch()).isZero();
        assertThat(channel.group.isSettled()).isTrue();
    }

    @Test
    void theFirstGoodCommitOfTwoMakesTheGroup() {
        var channel = new Recorder();
        channel.enter(1);
        channel.enter(2);
        var one = Packages.references(channel.next(1, 27).payload);
        var two = Packages.references(channel.next(2, 27).payload);
        assertThat(one).hasSize(1).doesNotContainAnyElementsOf(two);
        channel.group.commit(2, Recorder.payload(0, 0, two, 1));
        channel.group.commit(1, Recorder.payload(0, 0, one, 1));
        assertThat(channel.ops(2)).containsExactly(29);
        assertThat(channel.ops(1)).containsExactly(30);
        assertThat(channel.group.ignoredCommits()).isEqualTo(1);
        assertThat(channel.group.epoch()).isEqualTo(1);
        assertThat(channel.group.isMember(1)).isTrue();
    }

    @Test
    void aTransitionIsCarriedOutWhenAllAreReadyAndNotBefore() {
        var channel = new Recorder();
        channel.enter(1);
        channel.enter(2);
        channel.commit(1, 0, 0, 1);
        int id = channel.next(1, 29).transition();
        assertThat(channel.next(2, 30).transition()).isEqualTo(id).isNotZero();
        channel.group.ready(1, id);
        channel.group.ready(2, id + 1);
        assertThat(channel.ops(1)).isEmpty();
        channel.group.ready(2, id);
        assertThat(channel.next(1, 22).data.getInt("transition_id")).isEqualTo(id);
        assertThat(channel.ops(2)).containsExactly(22);
    }

    @Test
    void aTransitionIsCarriedOutWhenTimeIsUp() {
        var channel = new Recorder();
        channel.enter(1);
        channel.enter(2);
        channel.commit(1, 0, 0, 1);
        channel.clock.advance(DaveGroup.PATIENCE.minusMillis(1));
        assertThat(channel.ops(1)).containsExactly(29);
        channel.clock.advance(Duration.ofMillis(1));
        assertThat(channel.ops(1)).containsExactly(22);
    }

    @Test
    void whoComesDuringATransitionIsProposedAfterIt() {
        var channel = new Recorder();
        channel.enter(1);
        channel.enter(2);
        channel.commit(1, 0, 0, 1);
        channel.enter(3);
        assertThat(channel.sent.get(3L)).isEmpty();
        channel.allReady(1, 2);
        channel.commit(2, 1, 1, 1);
        assertThat(channel.ops(3)).containsExactly(30);
        assertThat(channel.ops(1)).containsExactly(29, 22, 27, 29);
    }

    @Test
    void aCommitOfOtherProposalsOfAnotherEpochOrOfAnotherLeafIsDropped() {
        var channel = Recorder.pair();
        channel.enter(3);
        var references = Packages.references(channel.next(1, 27).payload);
        channel.group.commit(1, Recorder.payload(1, 0, List.of(), 0));
        channel.group.commit(1, Recorder.payload(0, 0, references, 1));
        channel.group.commit(1, Recorder.payload(1, 1, references, 1));
        channel.group.commit(1, Recorder.payload(1, 0, references, 0));
        channel.group.commit(1, new byte[] {1, 2, 3});
        channel.group.commit(3, Recorder.payload(1, 0, references, 1));
        assertThat(channel.group.ignoredCommits()).isEqualTo(6);
        assertThat(channel.ops(1)).isEmpty();
        channel.group.commit(1, Recorder.payload(1, 0, references, 1));
        assertThat(channel.ops(1)).containsExactly(29);
    }

    @Test
    void whoLeftIsRemovedByTheOthers() {
        var channel = Recorder.pair();
        channel.enter(3);
        channel.commit(1, 1, 0, 1);
        channel.allReady(1, 2, 3);
        channel.group.leave(2);
        channel.commit(3, 2, 2, 0);
        assertThat(channel.group.isMember(2)).isFalse();
        assertThat(channel.group.epoch()).isEqualTo(3);
        channel.allReady(1, 3);
        channel.enter(4);
        channel.commit(1, 3, 0, 1);
        channel.allReady(1, 3, 4);
        channel.enter(5);
        channel.commit(4, 4, 1, 1); // the leaf that was free
        assertThat(channel.group.epoch()).isEqualTo(5);
    }

    @Test
    void theLastOneBeginsAnewAndTheNextMakesAGroupWithIt() {
        var channel = Recorder.pair();
        channel.group.leave(2);
        var epoch = channel.next(1, 24).data;
        assertThat(epoch.getInt("epoch")).isEqualTo(1);
        assertThat(epoch.getInt("protocol_version")).isEqualTo(1);
        var transition = channel.next(1, 21).data;
        assertThat(transition.getInt("transition_id")).isZero();
        assertThat(channel.group.epoch()).isZero();
        channel.group.keyPackage(1, Packages.keyPackage(1));
        assertThat(channel.ops(1)).isEmpty();
        channel.enter(2);
        channel.commit(2, 0, 0, 1);
        assertThat(channel.ops(1)).containsExactly(27, 30);
    }

    @Test
    void proposalsOfWhoLeavesBeforeTheyAreCommittedAreRevoked() {
        var channel = Recorder.pair();
        channel.enter(3);
        var added = Packages.references(channel.next(1, 27).payload);
        channel.group.leave(3);
        var revoked = channel.next(1, 27).payload;
        assertThat(revoked[0]).isEqualTo((byte) 1);
        assertThat(Packages.references(revoked)).containsExactlyElementsOf(added);
        channel.group.commit(1, Recorder.payload(1, 0, added, 1));
        assertThat(channel.ops(1)).isEmpty();
        assertThat(channel.group.isSettled()).isTrue();
    }

    @Test
    void whoCouldNotTakeACommitIsRemovedAndAddedAtOnce() {
        for (long victim : new long[] {1, 2}) {
            long other = 3 - victim;
            var channel = Recorder.pair();
            channel.group.invalid(victim);
            assertThat(channel.ops(other)).isEmpty();
            channel.group.keyPackage(victim, Packages.keyPackage(victim));
            assertThat(channel.ops(victim)).isEmpty();
            channel.commit(other, 1, (int) other - 1, 1);
            assertThat(channel.ops(victim)).containsExactly(30);
            assertThat(channel.ops(other)).containsExactly(29);
            assertThat(channel.group.isMember(victim)).isTrue();
        }
    }

    @Test
    void whoFailsDuringATransitionDoesNotHoldItUp() {
        var channel = new Recorder();
        channel.enter(1);
        channel.enter(2);
        channel.commit(1, 0, 0, 1);
        channel.group.ready(1, channel.next(1, 29).transition());
        channel.group.invalid(2);
        assertThat(channel.ops(1)).containsExactly(22);
        channel.group.keyPackage(2, Packages.keyPackage(2));
        channel.commit(1, 1, 0, 1);
        assertThat(channel.ops(2)).containsExactly(27, 30, 30);
    }

    @Test
    void aTransitionOfIdZeroIsOverAtOnce() {
        var channel = new Recorder();
        channel.zero = true;
        channel.enter(1);
        channel.enter(2);
        channel.commit(1, 0, 0, 1);
        assertThat(channel.next(1, 29).transition()).isZero();
        assertThat(channel.next(2, 30).transition()).isZero();
        assertThat(channel.group.isSettled()).isTrue();
        channel.enter(3);
        assertThat(channel.ops(2)).containsExactly(27);
    }

    @Test
    void revokedProposalsAreMadeAnew() {
        var channel = Recorder.pair();
        channel.revokes = true;
        channel.enter(3);
        var first = Packages.references(channel.next(1, 27).payload);
        var revoked = channel.next(1, 27).payload;
        assertThat(revoked[0]).isEqualTo((byte) 1);
        assertThat(Packages.references(revoked)).containsExactlyElementsOf(first);
        channel.commit(1, 1, 0, 1);
        assertThat(channel.ops(3)).containsExactly(30);
    }

    @Test
    void anotherVersionEndsTheGroupAndBeginsAnother() {
        var channel = Recorder.pair();
        channel.group.changeVersion(0);
        var transition = channel.next(1, 21).data;
        assertThat(transition.getInt("protocol_version")).isZero();
        int id = transition.getInt("transition_id");
        channel.group.ready(1, id);
        channel.group.ready(2, id);
        assertThat(channel.ops(1)).containsExactly(22);
        channel.group.enter(3);
        assertThat(channel.sent).doesNotContainKey(3L);
        channel.group.changeVersion(1);
        assertThat(channel.ops(1)).containsExactly(24);
        assertThat(channel.ops(3)).containsExactly(25, 24);
        for (long user : new long[] {1, 2, 3}) {
            channel.group.keyPackage(user, Packages.keyPackage(user));
        }
        channel.commit(2, 0, 0, 1);
        channel.allReady(1, 2);
        channel.commit(1, 1, 1, 1);
        assertThat(channel.group.isMember(3)).isTrue();
    }

    @Test
    void aKeyPackageOfSomebodyElseIsRefused() {
        var channel = new Recorder();
        channel.group.enter(1);
        assertThatThrownBy(() -> channel.group.keyPackage(1, Packages.keyPackage(2)))
                .isInstanceOf(MlsFormatException.class);
    }
}
