package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import hikari.api.gateway.ChannelInfoRequest;
import hikari.api.gateway.MemberRequest;
import hikari.api.gateway.SoundboardRequest;
import hikari.api.presence.Activity;
import hikari.api.presence.PresenceUpdate;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SendLimitTest {
    private static final Duration WINDOW = Duration.ofSeconds(60);
    private static final MemberRequest ALL = MemberRequest.all(Snowflake.of(1));

    /// IDENTIFY counts, and four places are kept back: for two regular heartbeats and two that are
    /// asked for.
    private static final int FREE = 120 - 1 - 4;

    @Test
    void noMoreThan120SendsInAMinuteAndHeartbeatsFirst() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            connection.acknowledges = false;
            for (var i = 0; i < FREE; i++) {
                rig.shard.requestMembers(ALL);
                connection.expect(8);
            }
            var tooMuch = Waiting.on(() -> rig.shard.requestMembers(ALL));
            rig.time.awaitSleeper(Duration.ofNanos(1), WINDOW);
            assertThat(tooMuch.isDone()).isFalse();
            connection.op(1, "null");
            connection.expect(1); // goes out although requests must wait
            rig.time.advance(WINDOW.minusNanos(1));
            assertThat(tooMuch.isDone()).isFalse();
            rig.time.advance(Duration.ofNanos(1));
            assertThat(tooMuch.outcome()).isEqualTo(Outcome.DONE);
        }
    }

    @Test
    void aServerThatAsksForHeartbeatsWithoutEndDoesNotMakeUsBreakTheLimit() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            connection.acknowledges = false;
            for (var i = 0; i < 300; i++) {
                connection.op(1, "null");
            }
            connection.dispatch("LAST", 2, "{}");
            rig.listener.until("LAST");
            var sent = 0;
            for (; !connection.nothingCame(); sent++) {
                connection.expect(1);
            }
            assertThat(sent).isLessThanOrEqualTo(119);
        }
    }

    @Test
    void noMoreThanFivePresencesInTwentySeconds() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            for (var i = 0; i < 5; i++) {
                rig.shard.updatePresence(PresenceUpdate.online());
                connection.expect(3);
            }
            var sixth = Waiting.on(() -> rig.shard.updatePresence(PresenceUpdate.online()));
            rig.time.awaitSleeper(Duration.ofSeconds(20));
            assertThat(sixth.isDone()).isFalse();
            rig.time.advance(Duration.ofSeconds(20));
            connection.expect(3);
            assertThat(sixth.outcome()).isEqualTo(Outcome.DONE);
        }
    }

    @Test
    void aWaiterGetsAConflictWhenTheShardCloses() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            for (var i = 0; i < FREE; i++) {
                rig.shard.requestMembers(ALL);
                connection.expect(8);
            }
            var waiters =
                    LongStream.range(0, 3)
                            .mapToObj(i -> Waiting.on(() -> rig.shard.requestMembers(ALL)))
                            .toList();
            rig.shard.close();
            assertThat(waiters).allMatch(waiter -> waiter.outcome() == Outcome.CONFLICT);
        }
    }

    @Test
    void anInterruptedWaiterHoldsUpNobody() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            for (var i = 0; i < FREE; i++) {
                rig.shard.requestMembers(ALL);
                connection.expect(8);
            }
            var impatient = Waiting.on(() -> rig.shard.requestMembers(ALL));
            var patient = Waiting.on(() -> rig.shard.requestMembers(ALL));
            impatient.interrupt();
            assertThat(impatient.outcome()).isEqualTo(Outcome.FAILED);
            rig.time.awaitSleeper(Duration.ofNanos(1), WINDOW);
            rig.time.advance(WINDOW);
            assertThat(patient.outcome()).isEqualTo(Outcome.DONE);
        }
    }

    @Test
    void soundsAndChannelInformationAreAskedForAsDocumented() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            var longest = LongStream.rangeClosed(1, 170).mapToObj(i -> Snowflake.of(-i)).toList();
            rig.shard.requestSoundboardSounds(new SoundboardRequest(longest));
            assertThat(connection.expect(31).getJsonObject("d").getJsonArray("guild_ids"))
                    .hasSize(170);
            rig.shard.requestChannelInfo(ChannelInfoRequest.all(Snowflake.of(1)));
            assertThat(connection.expect(43).getJsonObject("d"))
                    .hasToString(
                            "{\"guild_id\":\"1\",\"fields\":[\"status\",\"voice_start_time\"]}");
        }
    }

    @Test
    void whatDiscordWouldCloseTheConnectionForIsRefusedHere() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            var ids =
                    LongStream.range(0, 100)
                            .mapToObj(i -> Snowflake.of(Long.MAX_VALUE - i))
                            .toList();
            rig.shard.requestMembers(MemberRequest.byId(Snowflake.of(1), ids));
            connection.expect(8);
            var huge = Activity.streaming("x", "https://twitch.tv/" + "x".repeat(4_096));
            assertThatThrownBy(() ->
                            rig.shard.updatePresence(PresenceUpdate.online().withActivity(huge)))
                    .isInstanceOf(LimitExceededException.class)
                    .hasMessageContaining("4096");
            assertThat(rig.shard.isConnected()).isTrue();
        }
    }
}
