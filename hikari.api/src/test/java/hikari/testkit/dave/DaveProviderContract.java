package hikari.testkit.dave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.voice.dave.DaveException;
import hikari.api.voice.dave.DaveOutcome;
import hikari.api.voice.dave.DaveProvider;
import hikari.api.voice.dave.DaveSession;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every provider's groups must do; [DaveFramesContract] has the frames. Extended by the test
/// of each provider.
public abstract class DaveProviderContract {
    private static final Snowflake CHANNEL = Snowflake.of(0xCAFE);
    private static final Snowflake ONE = Snowflake.of(1);
    private static final Snowflake TWO = Snowflake.of(2);
    private static final Snowflake THREE = Snowflake.of(3);

    private VoiceCall call;

    /// {@return the provider}
    protected abstract DaveProvider provider();

    @BeforeEach
    void open() {
        call = new VoiceCall(provider(), CHANNEL);
    }

    @AfterEach
    void close() {
        call.close();
    }

    private void meet(Snowflake... users) {
        for (Snowflake user : users) {
            call.connect(user);
        }
        call.group(users[0]);
    }

    @Test
    void twoWhoMeetShareAnEpoch() {
        meet(ONE, TWO);
        call.check(List.of(ONE, TWO));
    }

    @Test
    void thoseWhoWaitAloneAreInNoGroup() {
        DaveSession session = call.connect(ONE);
        assertThat(session.epoch()).isZero();
        assertThat(session.users()).isEmpty();
        assertThat(session.epochAuthenticator()).isEmpty();
    }

    @Test
    void somebodyElsesFirstCommitIsIgnoredByThoseItLetsIn() {
        call.connect(ONE);
        call.connect(TWO);
        byte[] ofTwo = call.gateway().add(call.session(TWO).keyPackage());
        byte[] ofOne = call.gateway().add(call.session(ONE).keyPackage());
        byte[] made = call.propose(ONE, VoiceGateway.append(List.of(ofTwo))).orElseThrow();
        call.propose(TWO, VoiceGateway.append(List.of(ofOne)));
        var chosen = VoiceGateway.read(made);
        assertThat(commit(TWO, chosen.commit())).isEqualTo(DaveOutcome.IGNORED);
        assertThat(call.welcome(TWO, chosen.welcome())).isEqualTo(DaveOutcome.JOINED);
        assertThat(commit(ONE, chosen.commit())).isEqualTo(DaveOutcome.JOINED);
    }

    @Test
    void whosesoeverCommitIsChosenEverybodyGoesAlong() {
        List<Snowflake> users = LongStream.rangeClosed(1, 6).mapToObj(Snowflake::of).toList();
        meet(users.toArray(Snowflake[]::new));
        for (int i = 0; i < users.size() - 1; i++) {
            Snowflake leaver = users.getLast();
            call.change(List.of(leaver), List.of(), users.get(i));
            call.session(leaver).reset(1);
            call.change(List.of(), List.of(leaver), users.get(i));
            call.check(users);
        }
    }

    @Test
    void somebodyMayLeaveAndComeBackInOneCommit() {
        meet(ONE, TWO, THREE);
        call.session(THREE).reset(1);
        byte[] payload =
                VoiceGateway.append(
                        List.of(
                                call.gateway().add(call.session(THREE).keyPackage()),
                                call.gateway().remove(THREE)));
        byte[] made = call.propose(ONE, payload).orElseThrow();
        call.propose(TWO, payload);
        var chosen = VoiceGateway.read(made);
        assertThat(commit(ONE, chosen.commit())).isEqualTo(DaveOutcome.JOINED);
        assertThat(commit(TWO, chosen.commit())).isEqualTo(DaveOutcome.JOINED);
        assertThat(call.welcome(THREE, chosen.welcome())).isEqualTo(DaveOutcome.JOINED);
        call.gateway().chosen(ONE, List.of(THREE), List.of(THREE));
        call.executeAll();
        call.check(List.of(ONE, TWO, THREE));
    }

    @Test
    void whoIsAloneStartsAnewAndMeetsOthersAgain() {
        meet(ONE, TWO);
        call.disconnect(TWO);
        call.gateway().reset();
        call.session(ONE).reset(1);
        call.session(ONE).prepare(1).execute();
        assertThat(call.session(ONE).epoch()).isZero();
        call.connect(THREE);
        call.group(THREE);
        call.check(List.of(ONE, THREE));
    }

    @Test
    void theIdentityStaysAndKeyPackagesChangeWithAReset() {
        DaveSession session = call.connect(ONE);
        byte[] identity = session.identityKey(ONE).orElseThrow();
        byte[] keyPackage = session.keyPackage();
        assertThat(session.keyPackage()).isEqualTo(keyPackage);
        session.reset(1);
        assertThat(session.keyPackage()).isNotEqualTo(keyPackage);
        assertThat(session.identityKey(ONE)).hasValue(identity);
    }

    @Test
    void membersKnowEachOthersIdentity() {
        meet(ONE, TWO);
        assertThat(call.session(ONE).identityKey(TWO))
                .hasValue(call.session(TWO).identityKey(TWO).orElseThrow());
        assertThat(call.session(ONE).identityKey(THREE)).isEmpty();
    }

    @Test
    void revokedProposalsAreNotCommitted() {
        meet(ONE, TWO);
        call.connect(THREE);
        byte[] add = call.gateway().add(call.session(THREE).keyPackage());
        byte[] remove = call.gateway().remove(TWO);
        assertThat(call.propose(ONE, VoiceGateway.append(List.of(add, remove)))).isPresent();
        byte[] made = call.propose(ONE, VoiceGateway.revoke(List.of(remove))).orElseThrow();
        assertThat(VoiceGateway.read(made).references())
                .containsExactly(VoiceGateway.reference(add));
        assertThat(call.propose(ONE, VoiceGateway.revoke(List.of(add)))).isEmpty();
    }

    @Test
    void nobodyCommitsTheirOwnRemoval() {
        meet(ONE, TWO);
        byte[] payload = VoiceGateway.append(List.of(call.gateway().remove(ONE)));
        assertThat(call.propose(ONE, payload)).isEmpty();
        assertThat(call.propose(TWO, payload)).isPresent();
    }

    @Test
    void strangersAreNotLetIn() {
        meet(ONE, TWO);
        try (DaveSession stranger = provider().open(THREE, CHANNEL)) {
            byte[] payload =
                    VoiceGateway.append(List.of(call.gateway().add(stranger.keyPackage())));
            assertThatThrownBy(() -> call.propose(ONE, payload)).isInstanceOf(DaveException.class);
        }
        call.connect(Snowflake.of(4));
        call.change(List.of(), List.of(Snowflake.of(4)), ONE);
        call.check(List.of(ONE, TWO, Snowflake.of(4)));
    }

    @Test
    void onlyTheServerMayPropose() {
        meet(ONE, TWO);
        call.connect(THREE);
        var impostor = new VoiceGateway(CHANNEL);
        impostor.chosen(ONE, List.of(), List.of(TWO));
        byte[] payload =
                VoiceGateway.append(List.of(impostor.add(call.session(THREE).keyPackage())));
        assertThatThrownBy(() -> call.propose(ONE, payload)).isInstanceOf(DaveException.class);
    }

    @Test
    void nobodyIsThereTwice() {
        meet(ONE, TWO);
        try (DaveSession twin = provider().open(TWO, CHANNEL)) {
            byte[] payload = VoiceGateway.append(List.of(call.gateway().add(twin.keyPackage())));
            assertThat(call.propose(ONE, payload)).isEmpty();
        }
    }

    @Test
    void aCommitOfWhatWasNotProposedIsInvalid() {
        meet(ONE, TWO, THREE);
        byte[] payload = VoiceGateway.append(List.of(call.gateway().remove(THREE)));
        byte[] made = call.propose(ONE, payload).orElseThrow();
        assertThat(commit(TWO, VoiceGateway.read(made).commit())).isEqualTo(DaveOutcome.INVALID);
        assertThat(call.session(TWO).epoch()).isEqualTo(1);
        call.propose(TWO, payload);
        assertThat(commit(TWO, VoiceGateway.read(made).commit())).isEqualTo(DaveOutcome.JOINED);
    }

    @Test
    void whoGetsABrokenCommitComesBackByAReset() {
        meet(ONE, TWO, THREE);
        Snowflake four = Snowflake.of(4);
        call.connect(four);
        byte[] payload =
                VoiceGateway.append(List.of(call.gateway().add(call.session(four).keyPackage())));
        byte[] made = call.propose(ONE, payload).orElseThrow();
        call.propose(TWO, payload);
        call.propose(THREE, payload);
        var chosen = VoiceGateway.read(made);
        byte[] broken = chosen.commit().clone();
        broken[broken.length - 1] ^= 1;
        assertThat(commit(TWO, broken)).isEqualTo(DaveOutcome.INVALID);
        assertThat(commit(ONE, chosen.commit())).isEqualTo(DaveOutcome.JOINED);
        assertThat(commit(THREE, chosen.commit())).isEqualTo(DaveOutcome.JOINED);
        assertThat(call.welcome(four, chosen.welcome())).isEqualTo(DaveOutcome.JOINED);
        call.gateway().chosen(ONE, List.of(), List.of(four));
        call.session(TWO).reset(1);
        call.change(List.of(TWO), List.of(), THREE);
        call.change(List.of(), List.of(TWO), ONE);
        call.check(List.of(ONE, TWO, THREE, four));
    }

    @Test
    void everyBrokenByteOfAWelcomeIsNoticed() {
        meet(ONE, TWO);
        call.connect(THREE);
        byte[] payload =
                VoiceGateway.append(List.of(call.gateway().add(call.session(THREE).keyPackage())));
        byte[] welcome = VoiceGateway.read(call.propose(ONE, payload).orElseThrow()).welcome();
        for (int i = 0; i < welcome.length; i += 7) {
            byte[] broken = welcome.clone();
            broken[i] ^= 0x10;
            assertThat(call.welcome(THREE, broken)).isNotEqualTo(DaveOutcome.JOINED);
        }
        assertThat(call.welcome(THREE, welcome)).isEqualTo(DaveOutcome.JOINED);
    }

    @Test
    void aWelcomeForAnotherIsIgnored() {
        meet(ONE, TWO);
        call.connect(THREE);
        call.connect(Snowflake.of(4));
        byte[] payload =
                VoiceGateway.append(List.of(call.gateway().add(call.session(THREE).keyPackage())));
        byte[] welcome = VoiceGateway.read(call.propose(ONE, payload).orElseThrow()).welcome();
        assertThat(call.welcome(Snowflake.of(4), welcome)).isEqualTo(DaveOutcome.IGNORED);
        call.session(THREE).reset(1);
        assertThat(call.welcome(THREE, welcome)).isEqualTo(DaveOutcome.IGNORED);
    }

    @Test
    void aGroupInWhichAnotherServerProposesIsRefused() {
        meet(ONE, TWO);
        DaveSession three = call.connect(THREE);
        three.externalSender(ByteBuffer.wrap(new VoiceGateway(CHANNEL).externalSender()));
        byte[] payload = VoiceGateway.append(List.of(call.gateway().add(three.keyPackage())));
        byte[] welcome = VoiceGateway.read(call.propose(ONE, payload).orElseThrow()).welcome();
        assertThat(call.welcome(THREE, welcome)).isEqualTo(DaveOutcome.INVALID);
    }

    @Test
    void commitsOfOtherGroupsAndPastEpochsAreIgnored() {
        meet(ONE, TWO, THREE);
        byte[] payload = VoiceGateway.append(List.of(call.gateway().remove(THREE)));
        byte[] made = call.propose(ONE, payload).orElseThrow();
        byte[] commit = VoiceGateway.read(made).commit();
        call.propose(TWO, payload);
        assertThat(commit(ONE, commit)).isEqualTo(DaveOutcome.JOINED);
        assertThat(commit(ONE, commit)).isEqualTo(DaveOutcome.IGNORED);
        try (DaveSession elsewhere = provider().open(TWO, Snowflake.of(77))) {
            elsewhere.reset(1);
            elsewhere.externalSender(ByteBuffer.wrap(call.gateway().externalSender()));
            assertThat(elsewhere.commit(ByteBuffer.wrap(commit))).isEqualTo(DaveOutcome.IGNORED);
        }
    }

    @Test
    void theServersKeyMayComeTwice() {
        call.connect(ONE);
        call.connect(TWO);
        byte[] add = call.gateway().add(call.session(TWO).keyPackage());
        byte[] made = call.propose(ONE, VoiceGateway.append(List.of(add))).orElseThrow();
        call.session(ONE).externalSender(ByteBuffer.wrap(call.gateway().externalSender()));
        assertThat(commit(ONE, VoiceGateway.read(made).commit())).isEqualTo(DaveOutcome.JOINED);
    }

    @Test
    void proposalsWithoutAServersKeyAreIgnored() {
        try (DaveSession session = provider().open(ONE, CHANNEL)) {
            byte[] payload = VoiceGateway.append(List.of(call.gateway().removeAt(0)));
            assertThat(session.proposals(ByteBuffer.wrap(payload), user -> true)).isEmpty();
        }
    }

    @Test
    void unknownVersionsAreRefused() {
        DaveSession session = call.connect(ONE);
        int beyond = provider().maxProtocolVersion() + 1;
        assertThatThrownBy(() -> session.reset(0)).isInstanceOf(DaveException.class);
        assertThatThrownBy(() -> session.reset(beyond)).isInstanceOf(DaveException.class);
    }

    @Test
    void aClosedSessionDoesNothingMore() {
        DaveSession session = call.connect(ONE);
        session.close();
        session.close();
        assertThatThrownBy(session::keyPackage).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> session.reset(1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anyWalkOfJoinsAndLeavesKeepsEverybodyTogether() {
        var random = new Random(20261128);
        long next = 100;
        meet(ONE, TWO, THREE);
        List<Snowflake> in = new ArrayList<>(List.of(ONE, TWO, THREE));
        for (int step = 0; step < 25; step++) {
            List<Snowflake> added = new ArrayList<>();
            List<Snowflake> removed = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0 && in.size() + added.size() < 9; i--) {
                added.add(Snowflake.of(next++));
            }
            for (int i = random.nextInt(3); i > 0 && in.size() - removed.size() > 2; i--) {
                Snowflake user = in.get(random.nextInt(in.size()));
                if (!removed.contains(user)) {
                    removed.add(user);
                }
            }
            if (added.isEmpty() && removed.isEmpty()) {
                continue;
            }
            added.forEach(call::connect);
            in.removeAll(removed);
            call.change(removed, added, in.get(random.nextInt(in.size())));
            removed.forEach(call::disconnect);
            in.addAll(added);
            call.check(in);
        }
    }

    private DaveOutcome commit(Snowflake user, byte[] commit) {
        return call.session(user).commit(ByteBuffer.wrap(commit));
    }
}
