package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.MESSAGE;
import static hikari.rest.Fixture.MESSAGE_JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.NotFoundException;
import hikari.api.error.RateLimitTooLongException;
import hikari.api.error.RateLimitedException;
import hikari.api.error.RestTransportException;
import hikari.api.error.ServerErrorException;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import jakarta.json.Json;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RetryTest {
    private final Fixture at = new Fixture();

    @AfterEach
    void close() {
        at.close();
    }

    /// Makes a call that has to wait so often on the clock, and lets it.
    private Outcome afterPauses(int pauses, Duration each, Runnable call) {
        var waiting = Waiting.on(call);
        for (var i = 0; i < pauses; i++) {
            at.clock.awaitSleepers(1);
            at.clock.advance(each);
        }
        return waiting.outcome();
    }

    @Test
    void defect16AMessageIsRepeatedOnlyWithAnEnforcedNonce() {
        for (var failure :
                new RecordingServer.Reply[] {RecordingServer.empty(502), RecordingServer.DROP}) {
            at.server.received().clear();
            at.server.reply(failure, RecordingServer.json(200, MESSAGE_JSON));
            var outcome =
                    afterPauses(
                            1,
                            Duration.ofSeconds(10),
                            () -> at.client.messages().create(CHANNEL, m -> m.content("hi")));
            assertThat(outcome).isEqualTo(Outcome.DONE);
            assertThat(at.server.received()).hasSize(2);
            var bodies = at.server.received().stream().map(RecordingServer.Received::text).toList();
            assertThat(bodies.get(0)).isEqualTo(bodies.get(1));
            try (var reader = Json.createReader(new StringReader(bodies.get(0)))) {
                var body = reader.readObject();
                assertThat(body.getBoolean("enforce_nonce")).isTrue();
                assertThat(body.getString("nonce")).isNotBlank().hasSizeLessThanOrEqualTo(25);
            }
        }
    }

    @Test
    void twoMessagesNeverHaveTheSameNonce() {
        at.server.reply(
                RecordingServer.json(200, MESSAGE_JSON), RecordingServer.json(200, MESSAGE_JSON));
        at.client.messages().create(CHANNEL, m -> m.content("hi"));
        at.client.messages().create(CHANNEL, m -> m.content("hi"));
        assertThat(at.server.received().get(0).text())
                .isNotEqualTo(at.server.received().get(1).text());
    }

    @Test
    void defect16WhatMakesSomethingNewIsNotRepeated() {
        at.server.reply(RecordingServer.empty(500), RecordingServer.DROP);
        assertThatThrownBy(() -> at.client.roles().create(Fixture.GUILD, r -> r.name("r")))
                .isInstanceOf(ServerErrorException.class);
        assertThatThrownBy(() -> at.client.roles().create(Fixture.GUILD, r -> r.name("r")))
                .isInstanceOf(RestTransportException.class);
        assertThat(at.server.received()).hasSize(2);
    }

    @Test
    void whatFailsAgainAndAgainFailsAfterTheLastAttempt() {
        for (var i = 0; i < 4; i++) {
            at.server.reply(RecordingServer.empty(503));
        }
        var outcome = afterPauses(3, Duration.ofSeconds(10), () -> at.client.users().fetchMe());
        assertThat(outcome).isEqualTo(Outcome.FAILED);
        assertThat(at.server.received()).hasSize(4);
    }

    @Test
    void aRepeatedDeletionThatFindsNothingIsDone() {
        at.server.reply(
                RecordingServer.DROP,
                RecordingServer.json(404, "{\"code\":10008,\"message\":\"Unknown Message\"}"));
        var outcome =
                afterPauses(
                        1,
                        Duration.ofSeconds(10),
                        () -> at.client.messages().delete(CHANNEL, MESSAGE));
        assertThat(outcome).isEqualTo(Outcome.DONE);
        at.server.reply(
                RecordingServer.json(404, "{\"code\":10008,\"message\":\"Unknown Message\"}"));
        assertThatThrownBy(() -> at.client.messages().delete(CHANNEL, MESSAGE))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void defect15ASkewedServerClockDoesNotMatter() {
        for (var skew : new String[] {"1", "99999999999.5"}) {
            at.server.received().clear();
            at.server.reply(
                    RecordingServer.json(
                            429,
                            "{\"message\":\"limited\",\"retry_after\":2.5,\"global\":false}",
                            "X-RateLimit-Bucket",
                            "b",
                            "X-RateLimit-Limit",
                            "5",
                            "X-RateLimit-Remaining",
                            "0",
                            "X-RateLimit-Reset",
                            skew,
                            "X-RateLimit-Reset-After",
                            "2.5",
                            "X-RateLimit-Scope",
                            "user",
                            "Retry-After",
                            "3",
                            "Date",
                            "Thu, 01 Jan 1970 00:00:00 GMT"),
                    RecordingServer.json(200, MESSAGE_JSON));
            var waiting = Waiting.on(() -> at.client.messages().fetch(CHANNEL, MESSAGE));
            at.clock.awaitSleepers(1);
            at.clock.advance(Duration.ofMillis(2_500));
            at.clock.awaitSleepers(1);
            assertThat(at.server.received()).hasSize(1);
            at.clock.advance(Duration.ofMillis(1)); // spans are rounded to milliseconds
            assertThat(waiting.outcome()).isEqualTo(Outcome.DONE);
            assertThat(at.server.received()).hasSize(2);
        }
    }

    @Test
    void defect15AServerThatLimitsForEverIsNotAskedForEver() {
        for (var i = 0; i < 100; i++) {
            at.server.reply(
                    RecordingServer.json(
                            429, "{\"message\":\"limited\",\"retry_after\":0,\"global\":false}"));
        }
        assertThatThrownBy(() -> at.client.messages().fetch(CHANNEL, MESSAGE))
                .isInstanceOf(RateLimitedException.class);
        assertThat(at.server.received()).hasSize(Retries.MOST_LIMITED + 1);
    }

    @Test
    void aWaitThatIsTooLongFailsAtOnce() {
        at.server.reply(
                RecordingServer.json(
                        429, "{\"message\":\"limited\",\"retry_after\":301,\"global\":false}"));
        assertThatThrownBy(() -> at.client.messages().fetch(CHANNEL, MESSAGE))
                .isInstanceOf(RateLimitTooLongException.class);
    }

    @Test
    void aBanAtTheEdgeHoldsEverythingBack() {
        var page = "<html>".getBytes(StandardCharsets.UTF_8);
        at.server.reply(RecordingServer.bytes(429, "text/html", page, "Retry-After", "60"));
        var banned = Waiting.on(() -> at.client.channels().triggerTyping(CHANNEL));
        at.clock.awaitSleepers(1);
        var other = Waiting.on(() -> at.client.reactions().removeAll(MESSAGE, MESSAGE));
        at.clock.awaitSleepers(2);
        assertThat(at.server.received()).hasSize(1);
        at.clock.advance(Duration.ofMillis(60_001));
        assertThat(banned.outcome()).isEqualTo(Outcome.DONE);
        assertThat(other.outcome()).isEqualTo(Outcome.DONE);
    }
}
