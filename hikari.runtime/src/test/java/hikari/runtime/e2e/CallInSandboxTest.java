package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.Startup;
import hikari.api.spi.DirectVoiceFactory;
import hikari.api.voice.DirectVoiceConnection;
import hikari.api.voice.DirectVoiceOptions;
import hikari.api.voice.VoiceServer;
import hikari.api.voice.VoiceSession;
import hikari.api.voice.audio.OpusSource;
import hikari.api.voice.audio.ReceivedFrame;
import hikari.sandbox.Fault;
import hikari.sandbox.SandboxOptions;
import hikari.sandbox.VoiceFault;
import hikari.sandbox.VoiceParticipant;
import hikari.sandbox.VoiceTarget;
import hikari.testkit.Waiting;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Calls over the sandbox's voice servers, end-to-end encrypted: a bot that joins through the
/// gateway, and people who are connections of ours as well.
@Timeout(120)
class CallInSandboxTest {
    private static final int FRAMES = 200;

    private final SandboxedBot world =
            new SandboxedBot(
                    SandboxOptions.builder().withoutRateLimits().build(),
                    builder -> {},
                    sandbox -> trusting(sandbox.voice().clientContext()));
    private final Lifecycle<Startup> people = Lifecycle.of("people", startup -> startup);
    private final long lounge = world.sandbox.channel("Lounge");
    private DirectVoiceConnection bot;

    @BeforeEach
    void join() {
        world.bot.start();
        people.start();
        bot =
                world.bot
                        .voice()
                        .connect(Snowflake.of(world.sandbox.guildId()), Snowflake.of(lounge));
    }

    @AfterEach
    void close() {
        people.close();
        world.close();
    }

    @Test
    void framesAreTheSameEachWayAndNoneIsInTheClear() throws InterruptedException {
        var ada = person("ada");
        var atAda = heard(ada);
        var atBot = heard(bot);
        awaitGroup(2);
        bot.player().play(new Numbers(1_000, FRAMES));
        ada.player().play(new Numbers(5_000, FRAMES));
        assertNumbers(atAda, 1_000);
        assertNumbers(atBot, 5_000);
        assertThat(bot.daveVersion()).isOne();
        assertThat(bot.privacyCode()).isPresent().isEqualTo(ada.privacyCode());
        assertThat(bot.verificationCode(user("ada")))
                .isPresent()
                .isEqualTo(ada.verificationCode(Snowflake.of(world.sandbox.applicationId())));
        assertNothingInTheClear();
    }

    @Test
    void somebodyWhoComesAndGoesInMidStreamCostsNoFrame() throws InterruptedException {
        var ada = person("ada");
        var atAda = heard(ada);
        awaitGroup(2);
        bot.player().play(new Numbers(0, FRAMES));
        Waiting.until(() -> atAda.size() > 20);
        var grace = person("grace");
        var atGrace = heard(grace);
        awaitGroup(3);
        Waiting.until(() -> numbers(atGrace).size() > 20);
        grace.close();
        world.sandbox.voice().leave(user("grace").value(), lounge);
        awaitGroup(2);
        assertNumbers(atAda, 0);
        assertNothingInTheClear();
    }

    @Test
    void aLostSocketIsResumedAndAudioGoesOn() throws InterruptedException {
        var ada = person("ada");
        var atAda = heard(ada);
        awaitGroup(2);
        bot.player().play(new Numbers(0, FRAMES));
        Waiting.until(() -> atAda.size() > 20);
        fault(new VoiceFault.Drop(Fault.Ending.RST));
        Waiting.until(() -> bot.stats().resumes() == 1);
        assertNumbers(atAda, 0);
    }

    @Test
    void aCorruptedCommitIsRecoveredFrom() throws InterruptedException {
        var ada = person("ada");
        var atAda = heard(ada);
        awaitGroup(2);
        fault(new VoiceFault.CorruptCommit());
        var faults = world.sandbox.voice().faults();
        assertThat(faults.pending()).isOne();
        person("grace");
        awaitGroup(3);
        assertThat(faults.pending()).as("the commit was corrupted").isZero();
        bot.player().play(new Numbers(0, FRAMES));
        Waiting.until(() -> numbers(atAda).contains(FRAMES - 1));
        assertThat(bot.privacyCode()).isPresent().isEqualTo(ada.privacyCode());
    }

    @Test
    void aMoveToTheOtherServerKeepsTheSource() throws InterruptedException {
        bot.player().play(new Numbers(0, 1_000_000));
        var ada = person("ada");
        var atAda = heard(ada);
        Waiting.until(() -> numbers(atAda).size() > 20);
        int connects = bot.stats().connects();
        fault(new VoiceFault.MoveServer());
        var ticket = world.sandbox.voice().ticket(user("ada").value(), lounge).orElseThrow();
        ada.notify(
                new VoiceServer(ticket.token(), Snowflake.of(ticket.guildId()), ticket.endpoint()));
        Waiting.until(() -> bot.stats().connects() > connects && ada.stats().connects() > 1);
        int before = numbers(atAda).getLast();
        Waiting.until(() -> numbers(atAda).getLast() > before + 20);
        assertThat(bot.player().current()).isPresent();
    }

    @Test
    void aStageIsEnteredWithoutEndToEndEncryption() throws InterruptedException {
        long stage = world.sandbox.channel("Stage");
        world.bot.voice().move(Snowflake.of(world.sandbox.guildId()), Snowflake.of(stage));
        bot.player().play(new Numbers(0, 20));
        var all =
                world.sandbox
                        .voice()
                        .await(
                                stage,
                                there ->
                                        there.stream()
                                                .anyMatch(one -> one.counts().received() > 20),
                                Duration.ofSeconds(30));
        assertThat(all.getFirst().daveVersion()).isZero();
        assertThat(bot.daveVersion()).isZero();
        assertThat(bot.privacyCode()).isEmpty();
    }

    private void fault(VoiceFault fault) {
        world.sandbox
                .voice()
                .faults()
                .inject(new VoiceTarget.User(world.sandbox.applicationId()), fault);
    }

    private Snowflake user(String name) {
        return Snowflake.of(world.sandbox.person(name).id());
    }

    private DirectVoiceConnection person(String name) {
        var ticket = world.sandbox.voice().join(user(name).value(), lounge);
        var connection =
                made(
                        new VoiceSession(
                                world.bot.voice(),
                                0,
                                Snowflake.of(ticket.guildId()),
                                Snowflake.of(ticket.channelId()),
                                Snowflake.of(ticket.userId()),
                                ticket.sessionId(),
                                ticket.endpoint().orElseThrow(),
                                ticket.token()));
        connection.start();
        people.whileAlive()
                .onClose(
                        "a person's connection",
                        () -> {
                            if (connection.isAlive()) {
                                connection.close();
                            }
                        });
        return connection;
    }

    private DirectVoiceConnection made(VoiceSession session) {
        getClass().getModule().addUses(DirectVoiceFactory.class);
        var factory =
                ServiceLoader.load(DirectVoiceFactory.class)
                        .findFirst()
                        .orElseThrow()
                        .open(
                                people.whileAlive(),
                                trusting(world.sandbox.voice().clientContext()),
                                (guild, channel) -> {});
        try {
            return factory.create(session);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void awaitGroup(int size) throws InterruptedException {
        Predicate<List<VoiceParticipant>> together =
                all ->
                        all.size() == size
                                && all.stream().allMatch(one -> one.epoch() > 0)
                                && all.stream()
                                                .mapToLong(VoiceParticipant::epoch)
                                                .distinct()
                                                .count()
                                        == 1;
        world.sandbox.voice().await(lounge, together, Duration.ofSeconds(30));
        Waiting.until(() -> world.sandbox.voice().isSettled(lounge));
    }

    private void assertNothingInTheClear() {
        assertThat(world.sandbox.voice().participants(lounge))
                .allMatch(one -> one.counts().plain() == 0 && one.counts().undecipherable() == 0);
    }

    private static void assertNumbers(List<ReceivedFrame> heard, int first) {
        Waiting.until(() -> numbers(heard).contains(first + FRAMES - 1));
        assertThat(numbers(heard))
                .containsExactlyElementsOf(IntStream.range(first, first + FRAMES).boxed().toList());
    }

    private static List<Integer> numbers(List<ReceivedFrame> heard) {
        return heard.stream()
                .filter(frame -> !frame.isLost() && !frame.isSilence())
                .map(frame -> frame.opus().getInt(frame.opus().position()))
                .toList();
    }

    private static List<ReceivedFrame> heard(DirectVoiceConnection connection) {
        var heard = new CopyOnWriteArrayList<ReceivedFrame>();
        connection.receive(heard::add);
        return heard;
    }

    private static DirectVoiceOptions trusting(SSLContext context) {
        return DirectVoiceOptions.DEFAULT.trusting(context);
    }

    /// Frames that bear numbers.
    private static final class Numbers implements OpusSource {
        private int next;
        private final int end;

        Numbers(int first, int count) {
            next = first;
            end = first + count;
        }

        @Override
        public int read(ByteBuffer frame) {
            if (next == end) {
                return ENDED;
            }
            for (int i = 0; i < 40; i++) {
                frame.putInt(i == 0 ? next : next * 31 + i);
            }
            next++;
            return 160;
        }
    }
}
