package hikari.voice.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.voice.dave.FrameOutcome;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The state machine around any provider of end-to-end encryption.
class TransitionsTest {
    private static final Snowflake ME = Snowflake.of(1);
    private static final Snowflake FRIEND = Snowflake.of(2);

    private final List<String> said = new ArrayList<>();
    private final Set<Snowflake> here = new HashSet<>(Set.of(ME, FRIEND));
    private final FakeDave.Session session =
            (FakeDave.Session) new FakeDave().open(ME, Snowflake.of(9));
    private final Transitions transitions =
            new Transitions(
                    session,
                    here::contains,
                    new Outbox() {
                        @Override
                        public void binary(int op, byte[] payload) {
                            said.add("%d %d".formatted(op, payload[0]));
                        }

                        @Override
                        public void transition(int op, int transition) {
                            said.add("%d for %d".formatted(op, transition));
                        }
                    });

    @Test
    void aDescribedSessionAsksForAGroupAtOnce() {
        transitions.begin(1);
        assertThat(session.news()).containsExactly("reset 1");
        assertThat(said).containsExactly("26 26");
        assertThat(encrypted()).isEqualTo(FrameOutcome.NO_KEY);
    }

    @Test
    void theServersKeyIsHandedOnAndTheGroupsAuthenticatorIsTold() {
        transitions.begin(1);
        transitions.externalSender(ByteBuffer.allocate(0));
        assertThat(session.news()).containsExactly("reset 1", "sender");
        assertThat(transitions.epochAuthenticator()).isEmpty();
        transitions.welcome(1, ByteBuffer.wrap(new byte[] {5}));
        assertThat(transitions.epochAuthenticator()).isPresent();
    }

    @Test
    void versionZeroPassesEverythingThroughAndAsksForNothing() {
        transitions.begin(0);
        assertThat(said).isEmpty();
        assertThat(transitions.version()).isZero();
        assertThat(encrypted()).isEqualTo(FrameOutcome.DONE);
    }

    @Test
    void receiversSwitchWhenATransitionIsPreparedAndTheSenderWhenItIsExecuted() {
        joined(1, 5);
        assertThat(decrypts(6)).isFalse();
        transitions.commit(2, ByteBuffer.wrap(new byte[] {6}));
        assertThat(said).contains("23 for 2");
        assertThat(decrypts(5)).isTrue();
        assertThat(decrypts(6)).isTrue();
        assertThat(sends()).isEqualTo(5);
        transitions.execute(2);
        assertThat(sends()).isEqualTo(6);
        assertThat(decrypts(5)).isTrue();
    }

    @Test
    void transitionZeroIsExecutedAtOnceAndNotAcknowledged() {
        transitions.begin(1);
        transitions.welcome(0, ByteBuffer.wrap(new byte[] {3}));
        assertThat(sends()).isEqualTo(3);
        assertThat(said).containsExactly("26 26");
        transitions.prepareTransition(0, 1);
        assertThat(said).containsExactly("26 26");
    }

    @Test
    void whatIsForOthersAndUnknownTransitionsDoNothing() {
        joined(1, 5);
        said.clear();
        session.news();
        transitions.commit(7, ByteBuffer.wrap(new byte[] {(byte) 0xEE}));
        transitions.execute(7);
        transitions.execute(1);
        assertThat(session.news()).containsExactly("taken 238");
        assertThat(said).isEmpty();
        assertThat(sends()).isEqualTo(5);
    }

    @Test
    void afterAnInvalidCommitTheGroupIsEnteredAnewWhileTheSenderKeepsItsKeys() {
        joined(1, 5);
        said.clear();
        transitions.commit(3, ByteBuffer.wrap(new byte[] {(byte) 0xFF}));
        assertThat(said).containsExactly("31 for 3", "26 26");
        assertThat(session.news()).endsWith("taken 255", "reset 1");
        assertThat(sends()).isEqualTo(5);
        transitions.welcome(4, ByteBuffer.wrap(new byte[] {8}));
        transitions.execute(4);
        assertThat(sends()).isEqualTo(8);
    }

    @Test
    void theSoleMemberLeftBeginsANewGroup() {
        joined(1, 5);
        said.clear();
        session.news();
        transitions.prepareEpoch(1, 1);
        transitions.prepareTransition(0, 1);
        assertThat(said).containsExactly("26 26");
        assertThat(session.news()).containsExactly("reset 1", "prepare 0", "execute 0");
    }

    @Test
    void aDowngradeIsPreparedAndExecutedLikeAnyTransitionAndAnUpgradeBeginsAGroup() {
        joined(1, 5);
        transitions.prepareTransition(9, 0);
        assertThat(transitions.version()).isOne();
        assertThat(sends()).isEqualTo(5);
        transitions.execute(9);
        assertThat(transitions.version()).isZero();
        said.clear();
        transitions.prepareEpoch(1, 1);
        assertThat(said).containsExactly("26 26");
        transitions.welcome(10, ByteBuffer.wrap(new byte[] {2}));
        transitions.execute(10);
        assertThat(transitions.version()).isOne();
    }

    @Test
    void noEpochLeadsToNoEncryption() {
        joined(1, 5);
        transitions.prepareEpoch(0, 2);
        transitions.commit(2, ByteBuffer.wrap(new byte[] {6}));
        transitions.execute(2);
        assertThat(transitions.version()).isOne();
        assertThat(sends()).isEqualTo(6);
    }

    @Test
    void proposalsAreCommittedByEveryMemberUnlessSomebodyUnknownWouldComeIn() {
        transitions.begin(1);
        said.clear();
        transitions.proposals(ByteBuffer.allocate(8).putLong(FRIEND.value()).flip());
        assertThat(said).containsExactly("28 28");
        here.remove(FRIEND);
        transitions.proposals(ByteBuffer.allocate(8).putLong(FRIEND.value()).flip());
        assertThat(said).containsExactly("28 28");
    }

    @Test
    void aTransitionThatWasOvertakenStillMeansItsOwnKeys() {
        joined(1, 5);
        transitions.commit(2, ByteBuffer.wrap(new byte[] {6}));
        transitions.commit(3, ByteBuffer.wrap(new byte[] {7}));
        transitions.execute(2);
        assertThat(sends()).isEqualTo(6);
        transitions.execute(3);
        assertThat(sends()).isEqualTo(7);
    }

    @Test
    void aServerThatAnnouncesWithoutEndCostsNoMemory() {
        transitions.begin(1);
        for (int i = 1; i <= 10_000; i++) {
            transitions.prepareTransition(i, 1);
        }
        transitions.execute(1);
        assertThat(encrypted()).isEqualTo(FrameOutcome.NO_KEY);
        transitions.execute(10_000);
        assertThat(encrypted()).isEqualTo(FrameOutcome.DONE);
    }

    @Test
    void nothingReachesAClosedSession() {
        joined(1, 5);
        session.news();
        transitions.close();
        transitions.prepareEpoch(1, 1);
        assertThat(session.news()).isEmpty();
        assertThat(session.isClosed()).isTrue();
        assertThat(transitions.epochAuthenticator()).isEmpty();
    }

    private void joined(int transition, int epoch) {
        transitions.begin(1);
        transitions.externalSender(ByteBuffer.allocate(0));
        transitions.welcome(transition, ByteBuffer.wrap(new byte[] {(byte) epoch}));
        transitions.execute(transition);
    }

    private FrameOutcome encrypted() {
        return transitions.encryptor().encrypt(ByteBuffer.allocate(1), ByteBuffer.allocate(20));
    }

    private int sends() {
        var out = ByteBuffer.allocate(20);
        transitions.encryptor().encrypt(ByteBuffer.allocate(1), out);
        return out.get(0);
    }

    private boolean decrypts(int epoch) {
        return transitions
                .decryptor(FRIEND)
                .decrypt(ByteBuffer.wrap(new byte[] {(byte) epoch, 1}), ByteBuffer.allocate(20))
                .isWritten();
    }
}
