package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.RestTransportException;
import hikari.api.error.WaitInterruptedException;
import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import hikari.api.rest.RestTimeouts;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ClosingTest {
    private static RecordingServer.Reply hold(CountDownLatch reached, CountDownLatch release) {
        return exchange -> {
            reached.countDown();
            Waiting.on(release);
            exchange.close();
        };
    }

    @Test
    void defect17RequestsInFlightEndWithAConflictWhenTheClientCloses() {
        assertConflictOnClose(at -> at.client.users().fetchMe());
    }

    @Test
    void defect17RequestsInFlightThatMayNotBeRepeatedEndWithAConflictToo() {
        assertConflictOnClose(at -> at.client.roles().create(Fixture.GUILD, r -> r.name("r")));
    }

    private static void assertConflictOnClose(Consumer<Fixture> request) {
        var release = new CountDownLatch(1);
        try (var at = new Fixture()) {
            var reached = new CountDownLatch(1);
            at.server.reply(hold(reached, release));
            var call = Waiting.on(() -> request.accept(at));
            Waiting.on(reached);
            at.client.close();
            assertThat(call.outcome()).isEqualTo(Outcome.CONFLICT);
        } finally {
            release.countDown();
        }
    }

    @Test
    void defect17RequestsThatWaitForALimitEndWithAConflict() {
        try (var at = new Fixture()) {
            at.server.reply(RecordingServer.json(429, "{\"retry_after\":60,\"global\":true}"));
            var call = Waiting.on(() -> at.client.users().fetchMe());
            at.clock.awaitSleepers(1);
            at.client.close();
            assertThat(call.outcome()).isEqualTo(Outcome.CONFLICT);
        }
    }

    @Test
    void defect17RequestsThatPauseBeforeARepetitionEndWithAConflict() {
        try (var at = new Fixture()) {
            at.server.reply(RecordingServer.empty(500));
            var call = Waiting.on(() -> at.client.users().fetchMe());
            at.clock.awaitSleepers(1);
            at.client.close();
            assertThat(call.outcome()).isEqualTo(Outcome.CONFLICT);
        }
    }

    @Test
    void aClientCanBeStartedAgainAfterItWasClosed() {
        try (var at = new Fixture()) {
            var users = at.client.users();
            at.client.close();
            assertThatThrownBy(users::fetchMe).isInstanceOf(ComponentStateConflictException.class);
            at.client.start();
            at.server.reply(RecordingServer.json(200, Fixture.USER_JSON));
            assertThat(users.fetch(Fixture.USER).id()).isEqualTo(Fixture.USER);
        }
    }

    @Test
    void anInterruptEndsTheCallAndNothingElse() throws InterruptedException {
        var release = new CountDownLatch(1);
        try (var at = new Fixture()) {
            var reached = new CountDownLatch(1);
            at.server.reply(hold(reached, release));
            var failure = new AtomicReference<RuntimeException>();
            var stillInterrupted = new CountDownLatch(1);
            var thread =
                    Thread.ofVirtual()
                            .start(() -> {
                                try {
                                    at.client.users().fetchMe();
                                } catch (WaitInterruptedException e) {
                                    failure.set(e);
                                    if (Thread.currentThread().isInterrupted()) {
                                        stillInterrupted.countDown();
                                    }
                                }
                            });
            Waiting.on(reached);
            thread.interrupt();
            thread.join();
            assertThat(failure.get()).isInstanceOf(WaitInterruptedException.class);
            Waiting.on(stillInterrupted);
            at.server.reply(RecordingServer.json(200, Fixture.MESSAGE_JSON));
            assertThat(at.client.messages().fetch(CHANNEL, MESSAGE).content()).isEqualTo("hi");
        } finally {
            release.countDown();
        }
    }

    @Test
    void aServerThatDoesNotAnswerEndsWithATransportError() {
        var release = new CountDownLatch(1);
        try (var at =
                new Fixture(config ->
                        config.timeouts(RestTimeouts.defaults().withAttempt(Duration.ofMillis(200)))
                                .maxRetries(0))) {
            at.server.reply(hold(new CountDownLatch(1), release));
            assertThatThrownBy(() -> at.client.users().fetchMe())
                    .isInstanceOf(RestTransportException.class);
        } finally {
            release.countDown();
        }
    }

    @Test
    void aServerThatStopsWithinAnAnswerEndsWithATransportError() {
        var release = new CountDownLatch(1);
        try (var at =
                new Fixture(config ->
                        config.timeouts(RestTimeouts.defaults().withAttempt(Duration.ofMillis(200)))
                                .maxRetries(0))) {
            at.server.reply(exchange -> {
                exchange.sendResponseHeaders(200, 1_000);
                exchange.getResponseBody().write('{');
                exchange.getResponseBody().flush();
                Waiting.on(release);
            });
            assertThatThrownBy(() -> at.client.users().fetchMe())
                    .isInstanceOf(RestTransportException.class);
        } finally {
            release.countDown();
        }
    }

    @Test
    void nobodyThereIsATransportErrorWithoutTheToken() {
        try (var at = new Fixture(config -> config.maxRetries(0))) {
            at.server.close();
            assertThatThrownBy(() -> at.client.users().fetchMe())
                    .isInstanceOf(RestTransportException.class)
                    .hasMessageContaining("GET /users/@me")
                    .hasMessageNotContaining(Fixture.SECRET);
        }
    }

    @Test
    void theFactoryIsFoundAsAService() {
        var client = RestClient.create(RestConfig.builder().build());
        assertThat(client).isInstanceOf(DefaultRestClient.class);
        assertThat(client.getClass().getModule().getName()).isEqualTo("hikari.rest");
    }
}
