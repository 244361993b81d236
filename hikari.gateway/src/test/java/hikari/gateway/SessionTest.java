package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.gateway.Capability;
import hikari.api.gateway.Compression;
import hikari.api.gateway.MemberRequest;
import hikari.api.gateway.SessionState;
import hikari.api.gateway.VoiceStateUpdate;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.presence.Activity;
import hikari.api.presence.PresenceUpdate;
import hikari.testkit.Waiting;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SessionTest {
    @ParameterizedTest
    @EnumSource(Compression.class)
    void aSessionBeginsAndGoesOnOverTheNextConnectionWhateverTheCompression(
            Compression compression) {
        try (var rig = new Rig(options -> options.compression(compression))) {
            var first = rig.started();
            assertThat(first.query).containsEntry("v", "10").containsEntry("encoding", "json");
            first.dispatch(
                    "MESSAGE_CREATE", 2, "{\"content\":\"%s\"}".formatted("x".repeat(5_000)));
            assertThat(rig.listener.next()).startsWith("MESSAGE_CREATE 2 {\"content\":\"xxx");
            first.drop();
            assertThat(rig.listener.next()).isEqualTo("disconnected -");
            var second = rig.gateway.next();
            second.hello(41_250);
            var resume = second.expect(6).getJsonObject("d");
            assertThat(resume.getString("session_id")).isEqualTo("s1");
            assertThat(resume.getString("token")).isEqualTo("t.o.k");
            assertThat(resume.getInt("seq")).isEqualTo(2);
            second.dispatch("MESSAGE_CREATE", 3, "{}");
            second.dispatch("RESUMED", 4, "{}");
            assertThat(rig.listener.until("RESUMED 4"))
                    .containsExactly("connected", "MESSAGE_CREATE 3 {}", "resumed");
        }
    }

    @Test
    void identifySaysWhatWasConfigured() {
        try (var rig =
                new Rig(options ->
                        options.shardCount(3)
                                .shardIds(List.of(0))
                                .largeThreshold(77)
                                .capabilities(Flags.of(Capability.CHANNEL_OBFUSCATION))
                                .presence(
                                        PresenceUpdate.online()
                                                .withActivity(Activity.playing("chess"))))) {
            var start = rig.starting();
            var connection = rig.gateway.next();
            connection.hello(41_250);
            var d = connection.expect(2).getJsonObject("d");
            assertThat(d.getString("token")).isEqualTo("t.o.k");
            assertThat(d.getInt("intents")).isEqualTo(3);
            assertThat(d.getBoolean("compress")).isFalse();
            assertThat(d.getInt("large_threshold")).isEqualTo(77);
            assertThat(d.getInt("capabilities")).isEqualTo(32_768);
            assertThat(d.getJsonArray("shard").toString()).isEqualTo("[0,3]");
            assertThat(d.getJsonObject("properties")).containsKeys("os", "browser", "device");
            assertThat(d.getJsonObject("presence").toString())
                    .isEqualTo(
                            "{\"since\":null,\"activities\":[{\"name\":\"chess\",\"type\":0}],\"status\":\"online\",\"afk\":false}");
            connection.ready("s1", rig.gateway.url().toString());
            Rig.done(start);
        }
    }

    @Test
    void startReturnsOnlyWhenReadyHasBeenHandedOver() {
        try (var rig = new Rig()) {
            var start = rig.starting();
            var connection = rig.gateway.next();
            connection.hello(41_250);
            connection.expect(2);
            assertThat(rig.shard.state()).isEqualTo(LifecycleState.STARTING);
            assertThat(start).isNotDone();
            connection.ready("s1", "not an address");
            Rig.done(start);
            assertThat(rig.listener.next()).isEqualTo("connected");
            assertThat(rig.listener.next()).isEqualTo("ready");
            assertThat(rig.listener.next()).startsWith("READY 1 ");
            assertThat(rig.shard.isConnected()).isTrue();
            assertThat(rig.shard.session().orElseThrow().resumeUrl()).isEqualTo(rig.gateway.url());
        }
    }

    @Test
    void closeKeepsTheSessionAndTheNextStartGoesOnWithIt() {
        try (var rig = new Rig()) {
            var first = rig.started();
            var closing = CompletableFuture.runAsync(rig.shard::close);
            assertThat(first.expectClose()).isNotIn(1000, 1001);
            Rig.done(closing);
            assertThat(rig.listener.next()).isEqualTo("disconnected 4000");
            assertThat(rig.shard.session())
                    .hasValueSatisfying(state -> {
                        assertThat(state.sessionId()).isEqualTo("s1");
                        assertThat(state.sequence()).isEqualTo(1);
                    });
            var start = rig.starting();
            rig.resumed(1);
            Rig.done(start);
        }
    }

    @Test
    void endEndsTheSession() {
        try (var rig = new Rig()) {
            var first = rig.started();
            var ending = CompletableFuture.runAsync(rig.shard::end);
            assertThat(first.expectClose()).isEqualTo(1000);
            Rig.done(ending);
            assertThat(rig.shard.session()).isEmpty();
            rig.time.advance(LocalIdentifySlots.WINDOW);
            rig.started();
        }
    }

    @Test
    void aSessionOfAnotherProcessGoesOnWithoutIdentify() {
        try (var rig = new Rig()) {
            rig.shard.resumeFrom(
                    new SessionState(0, 1, "other", rig.gateway.url(), 42, Instant.EPOCH));
            var start = rig.starting();
            rig.resumed(42);
            Rig.done(start);
        }
    }

    @Test
    void theSequenceIsThatOfTheLastEventHandedOver() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            rig.listener.hook =
                    (shard, what) ->
                            assertThat(shard.session().orElseThrow().sequence())
                                    .as(what)
                                    .isEqualTo(sequence(what) - 1);
            connection.dispatch("A", 2, "{}");
            connection.dispatch("B", 3, "{}");
            rig.listener.wanted = name -> !name.equals("UNWANTED");
            connection.dispatch("UNWANTED", 4, "{}");
            connection.dispatch("C", 5, "{}");
            rig.listener.until("C 5");
            rig.listener.hook = (shard, what) -> {};
            Waiting.until(() -> rig.shard.session().orElseThrow().sequence() == 5);
        }
    }

    private static long sequence(String told) {
        return Long.parseLong(told.split(" ")[1]);
    }

    @Test
    void aListenerThatThrowsLosesItsEventOnly() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            rig.listener.hook =
                    (shard, what) -> {
                        if (what.startsWith("BAD")) {
                            throw new IllegalStateException("a defect of the listener");
                        }
                    };
            connection.dispatch("BAD", 2, "{}");
            connection.dispatch("GOOD", 3, "{}");
            assertThat(rig.listener.next()).isEqualTo("GOOD 3 {}");
            assertThat(rig.shard.isAlive()).isTrue();
        }
    }

    @Test
    void op7ReconnectsAndResumesAtOnce() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            connection.op(7, "null");
            assertThat(connection.expectClose()).isNotIn(1000, 1001);
            rig.resumed(1);
        }
    }

    @Test
    void op9TrueResumesAfterOneToFiveSeconds() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            connection.op(9, "true");
            connection.expectClose();
            rig.time.pass(Duration.ofSeconds(3)); // half the chance between 1 s and 5 s
            rig.resumed(1);
        }
    }

    @Test
    void op9FalseIdentifiesAfterOneToFiveSeconds() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            connection.op(9, "false");
            connection.expectClose();
            rig.time.pass(Duration.ofSeconds(3));
            var next = rig.gateway.next();
            next.hello(41_250);
            rig.time.awaitSleeper(
                    Duration.ofNanos(1), LocalIdentifySlots.WINDOW); // the slot was taken 3 s ago
            rig.time.advance(LocalIdentifySlots.WINDOW);
            next.expect(2);
            next.ready("s2", rig.gateway.url().toString());
            rig.listener.until("READY");
            assertThat(rig.shard.session().orElseThrow().sessionId()).isEqualTo("s2");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4007, 4009})
    void aCodeThatEndsTheSessionIsFollowedByIdentify(int code) {
        try (var rig = new Rig()) {
            rig.started().close(code, "");
            var next = rig.gateway.next();
            next.hello(41_250);
            rig.time.pass(LocalIdentifySlots.WINDOW);
            next.expect(2);
        }
    }

    @Test
    void aResumeUrlWhereNobodyAnswersIsGivenUpForTheUsualOne() {
        try (var rig = new Rig()) {
            var start = rig.starting();
            var first = rig.gateway.next();
            first.hello(41_250);
            first.expect(2);
            String nowhere;
            try (var gone = new FakeGateway()) {
                nowhere = gone.url().toString();
            }
            first.ready("s1", nowhere);
            Rig.done(start);
            first.drop();
            for (var wait :
                    List.of(
                            750,
                            1_500)) { // three quarters of 1 s and 2 s, after one attempt at once
                rig.time.pass(Duration.ofMillis(wait));
            }
            var second = rig.gateway.next();
            second.hello(41_250);
            second.expect(6);
        }
    }

    @Test
    void requestsGoOutAsDocumented() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            rig.shard.updatePresence(
                    PresenceUpdate.online().idleSince(Instant.ofEpochMilli(5)).away());
            assertThat(connection.expect(3).get("d").toString())
                    .isEqualTo(
                            "{\"since\":5,\"activities\":[],\"status\":\"online\",\"afk\":true}");
            rig.shard.updateVoiceState(VoiceStateUpdate.join(Snowflake.of(1), Snowflake.of(2)));
            assertThat(connection.expect(4).get("d").toString())
                    .isEqualTo(
                            "{\"guild_id\":\"1\",\"channel_id\":\"2\",\"self_mute\":false,\"self_deaf\":false}");
            rig.shard.updateVoiceState(VoiceStateUpdate.leave(Snowflake.of(1)));
            assertThat(connection.expect(4).getJsonObject("d").isNull("channel_id")).isTrue();
            rig.shard.requestMembers(
                    MemberRequest.byId(Snowflake.of(1), List.of(Snowflake.of(9))).withNonce("n"));
            assertThat(connection.expect(8).get("d").toString())
                    .isEqualTo(
                            "{\"guild_id\":\"1\",\"user_ids\":[\"9\"],\"limit\":0,\"presences\":false,\"nonce\":\"n\"}");
            rig.shard.requestMembers(MemberRequest.all(Snowflake.of(1)));
            assertThat(connection.expect(8).getJsonObject("d").getString("query")).isEmpty();
        }
    }

    @Test
    void encryptionIsNotGivenUpForAResumeUrl() {
        var secure = URI.create("wss://gateway.example");
        assertThat(GatewayAddress.resumeBase("ws://evil.example", secure)).isEqualTo(secure);
        assertThat(GatewayAddress.resumeBase("wss://r.example", secure))
                .isEqualTo(URI.create("wss://r.example"));
        assertThat(GatewayAddress.resumeBase("::", secure)).isEqualTo(secure);
        assertThat(GatewayAddress.resumeBase("https://x.example", secure)).isEqualTo(secure);
    }
}
