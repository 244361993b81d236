package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.GUILD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import hikari.api.error.SearchNotReadyException;
import hikari.api.error.WaitInterruptedException;
import hikari.api.message.MessageSearch;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Discord answers a search with 202 while what it searches is not indexed.
@Timeout(60)
class SearchTest {
    private static final MessageSearch ALL = MessageSearch.of(search -> {});
    private static final String NOTHING = "{\"total_results\":0,\"messages\":[]}";

    private final Fixture at = new Fixture();

    @AfterEach
    void close() {
        at.close();
    }

    private static RecordingServer.Reply notReady(int seconds) {
        return RecordingServer.json(
                202,
                """
                {"message":"Index not yet available. Try again later","code":110000,
                 "documents_indexed":7,"retry_after":%d}\
                """
                        .formatted(seconds));
    }

    @Test
    void aSearchThatIsNotReadyIsAskedForAgainWhenDiscordSays() {
        at.server.reply(notReady(2), notReady(3), RecordingServer.json(200, NOTHING));
        var waiting = Waiting.on(() -> at.client.messages().searchPage(GUILD, ALL, 0));
        at.clock.awaitSleepers(1);
        at.clock.advance(Duration.ofMillis(1_999));
        at.clock.awaitSleepers(1);
        assertThat(at.server.received()).hasSize(1);
        at.clock.advance(Duration.ofMillis(1));
        at.clock.awaitSleepers(1);
        assertThat(at.server.received()).hasSize(2);
        at.clock.advance(Duration.ofSeconds(3));
        assertThat(waiting.outcome()).isEqualTo(Outcome.DONE);
        assertThat(at.server.received()).hasSize(3);
    }

    @Test
    void aSearchForThreadsWaitsJustSo() {
        at.server.reply(
                notReady(2),
                RecordingServer.json(
                        200,
                        "{\"threads\":[],\"members\":[],\"has_more\":false,\"total_results\":0}"));
        var waiting =
                Waiting.on(() -> WireCase.readAll(at.client.threads().search(CHANNEL, s -> {})));
        at.clock.awaitSleepers(1);
        at.clock.advance(Duration.ofSeconds(2));
        assertThat(waiting.outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void whereDiscordNamesNoTimeAMomentPasses() {
        at.server.reply(
                notReady(0),
                RecordingServer.bytes(202, "text/plain", new byte[] {'?'}),
                RecordingServer.json(200, NOTHING));
        var waiting = Waiting.on(() -> at.client.messages().searchPage(GUILD, ALL, 0));
        for (var i = 0; i < 2; i++) {
            at.clock.awaitSleepers(1);
            assertThat(at.server.received()).hasSize(i + 1);
            at.clock.advance(Duration.ofSeconds(1));
        }
        assertThat(waiting.outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void aWaitBeyondTheLongestIsATypedErrorAtOnce() {
        at.server.reply(notReady(301));
        assertThatThrownBy(() -> at.client.messages().searchPage(GUILD, ALL, 0))
                .isInstanceOfSatisfying(
                        SearchNotReadyException.class,
                        e -> {
                            assertThat(e.documentsIndexed()).isEqualTo(7);
                            assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(301));
                            assertThat(e).hasMessageContaining("longestWait");
                        });
        assertThat(at.server.received()).hasSize(1);
    }

    @Test
    void allWaitsTogetherAreNoLongerThanTheLongest() {
        try (var brief = new Fixture(config -> config.longestWait(Duration.ofSeconds(5)))) {
            brief.server.reply(notReady(3), notReady(3));
            var waiting = Waiting.on(() -> brief.client.messages().searchPage(GUILD, ALL, 0));
            brief.clock.awaitSleepers(1);
            brief.clock.advance(Duration.ofSeconds(3));
            assertThat(waiting.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(brief.server.received()).hasSize(2);
        }
    }

    @Test
    void anInterruptAndACloseEndTheWait() throws InterruptedException {
        at.server.reply(notReady(100), notReady(100));
        var failure = new AtomicReference<RuntimeException>();
        var thread =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                at.client.messages().searchPage(GUILD, ALL, 0);
                            } catch (WaitInterruptedException e) {
                                failure.set(e);
                            }
                        });
        at.clock.awaitSleepers(1);
        thread.interrupt();
        thread.join();
        assertThat(failure.get()).isInstanceOf(WaitInterruptedException.class);

        var waiting = Waiting.on(() -> at.client.messages().searchPage(GUILD, ALL, 0));
        at.clock.awaitSleepers(1);
        at.client.close();
        assertThat(waiting.outcome()).isEqualTo(Outcome.CONFLICT);
    }

    @Test
    void whatIsNoSearchIsNotAskedForAgain() {
        at.server.reply(RecordingServer.json(202, Fixture.MESSAGE_JSON));
        assertThat(at.client.messages().fetch(CHANNEL, Snowflake.of(22)).content()).isEqualTo("hi");
        assertThat(at.server.received()).hasSize(1);
    }

    @Test
    void anOffsetThatDiscordDoesNotTakeIsNotSent() {
        assertThatThrownBy(() -> at.client.messages().searchPage(GUILD, ALL, 9_976))
                .isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> at.client.messages().searchPage(GUILD, ALL, -1))
                .isInstanceOf(LimitExceededException.class);
        assertThat(at.server.received()).isEmpty();
    }
}
