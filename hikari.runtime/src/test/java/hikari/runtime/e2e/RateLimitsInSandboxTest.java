package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.sandbox.RestFault;
import hikari.sandbox.RestFaults;
import hikari.sandbox.SandboxOptions;
import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The REST client keeps limits that it learns only from answers, over real sockets: nothing is
/// refused, lost, doubled or overtaken.
@Timeout(120)
class RateLimitsInSandboxTest {
    private static final int CHANNELS = 10;
    private static final int LIMIT = 5;
    private static final Duration WINDOW = Duration.ofMillis(200);

    @Test
    void whatIsSentOverTenChannelsArrivesOnceEachAndNothingIsRefused() {
        try (var it = new LimitedSandbox(SandboxOptions.builder().world(1, 1, CHANNELS).build())) {
            it.limit(LimitedSandbox.MESSAGES, "messages", LIMIT, WINDOW);
            var channels = it.sandbox.channels(it.sandbox.guildIds().getLast());
            var contents = IntStream.range(0, 20).mapToObj(i -> "message " + i).toList();
            for (var content : contents) {
                channels.forEach(channel -> it.sending(channel, content));
            }
            it.allDone();
            assertThat(it.refused()).isEmpty();
            assertThat(it.carriedOut()).hasSize(contents.size() * CHANNELS);
            for (var channel : channels) {
                assertThat(it.contents(channel)).containsExactlyInAnyOrderElementsOf(contents);
                assertNoneIsOvertakenByALaterWindow(it.contents(channel), contents);
            }
        }
    }

    /// As many as the limit allows are on the way at the same time, and these have no order.
    private static void assertNoneIsOvertakenByALaterWindow(
            List<String> arrived, List<String> entered) {
        var latest = 0;
        for (var content : arrived) {
            var place = entered.indexOf(content);
            assertThat(place).as("%s among %s", content, arrived).isGreaterThan(latest - LIMIT);
            latest = Math.max(latest, place);
        }
    }

    @Test
    void fiftyThreadsOnOneBucketGoInTheOrderInWhichTheyCame() {
        try (var it = new LimitedSandbox()) {
            it.limit(LimitedSandbox.MESSAGES, "messages", 1, Duration.ofMillis(25));
            hold(it);
            var contents = it.sendingAll(it.general(), "message ", 50);
            it.allDone();
            assertThat(it.contents(it.general())).containsExactlyElementsOf(contents);
            assertThat(it.carriedOut()).containsExactlyElementsOf(contents);
            assertThat(it.refused()).isEmpty();
        }
    }

    /// The next answer comes late, so that others have the time to queue.
    private static void hold(LimitedSandbox it) {
        var slow = new RestFault.Slow(Duration.ofMillis(500));
        it.sandbox.restFaults().add(RestFaults.Match.ALL, slow, 1);
    }

    @Test
    void defect14AThousandCancelledWaitersHoldNobodyUp() {
        try (var it = new LimitedSandbox()) {
            it.limit(LimitedSandbox.MESSAGES, "messages", LIMIT, WINDOW);
            hold(it);
            var staying = new ArrayList<String>();
            var leaving = new ArrayList<Waiting>();
            for (var i = 0; i < 20; i++) {
                staying.addAll(it.sendingAll(it.general(), "stays " + i + " ", 1));
                for (var j = 0; j < 50; j++) {
                    var content = "leaves %d %d".formatted(i, j);
                    leaving.add(Waiting.on(() -> it.send(it.general(), content)));
                }
            }
            leaving.forEach(Waiting::interrupt);
            leaving.forEach(Waiting::outcome);
            it.allDone();
            assertThat(leaving).hasSize(1_000);
            assertThat(it.refused()).isEmpty();
            assertThat(it.carriedOut()).doesNotHaveDuplicates().containsAll(staying);
            assertNoneIsOvertakenByALaterWindow(
                    it.contents(it.general()).stream().filter(staying::contains).toList(), staying);
        }
    }

    /// A wait that were rounded up to a second would be too long.
    @Test
    void aWindowOfAQuarterOfASecondIsAQuarterOfASecond() {
        var options = SandboxOptions.defaults();
        try (var it =
                new LimitedSandbox(options, config -> config.longestWait(Duration.ofMillis(950)))) {
            it.limit(LimitedSandbox.MESSAGES, "messages", 2, Duration.ofMillis(250));
            for (var i = 0; i < 8; i++) {
                it.send(it.general(), "message " + i);
            }
            assertThat(it.carriedOut()).hasSize(8);
            assertThat(it.refused()).isEmpty();
        }
    }

    @Test
    void whenABucketGetsAnotherHashWhoWaitsMovesThereAndNothingIsRefused() {
        try (var it = new LimitedSandbox()) {
            it.limit(LimitedSandbox.MESSAGES, "a", LIMIT, WINDOW);
            var contents = it.sendingAll(it.general(), "message ", 25);
            for (var name : List.of("b", "c", "a")) {
                var before = it.carriedOut().size();
                Waiting.until(() -> it.carriedOut().size() >= Math.min(25, before + LIMIT));
                it.limit(LimitedSandbox.MESSAGES, name, LIMIT, WINDOW);
            }
            it.allDone();
            assertThat(it.refused()).isEmpty();
            assertThat(it.carriedOut()).containsExactlyInAnyOrderElementsOf(contents);
            assertNoneIsOvertakenByALaterWindow(it.contents(it.general()), contents);
        }
    }

    @Test
    void whenTwoOperationsComeToShareABucketNoMoreAreRefusedThanWereOnTheWay() {
        try (var it = new LimitedSandbox()) {
            it.limit(LimitedSandbox.MESSAGES, "a", LIMIT, WINDOW);
            it.limit(LimitedSandbox.TYPING, "b", LIMIT, WINDOW);
            var contents = it.sendingAll(it.general(), "message ", 15);
            var general = Snowflake.of(it.general());
            for (var i = 0; i < 15; i++) {
                it.call(() -> it.client.channels().triggerTyping(general));
            }
            it.limit(LimitedSandbox.MESSAGES, "both", LIMIT, WINDOW);
            it.limit(LimitedSandbox.TYPING, "both", LIMIT, WINDOW);
            it.allDone();
            assertThat(it.refused()).hasSizeLessThanOrEqualTo(2 * LIMIT);
            assertThat(it.carriedOut()).containsExactlyInAnyOrderElementsOf(contents);
            assertThat(
                            it.sandbox.requests().stream()
                                    .filter(request -> request.path().endsWith("/typing"))
                                    .filter(request -> request.status() == 204))
                    .hasSize(15);
        }
    }

    @Test
    void whenALimitFallsNoMoreAreRefusedThanWereOnTheWay() {
        try (var it = new LimitedSandbox()) {
            it.limit(LimitedSandbox.MESSAGES, "messages", LIMIT, WINDOW);
            var contents = new ArrayList<>(it.sendingAll(it.general(), "before ", 7));
            it.allDone();
            it.limit(LimitedSandbox.MESSAGES, "messages", 2, Duration.ofMillis(300));
            contents.addAll(it.sendingAll(it.general(), "after ", 8));
            it.allDone();
            assertThat(it.refused()).hasSizeLessThanOrEqualTo(LIMIT);
            assertThat(it.carriedOut()).containsExactlyInAnyOrderElementsOf(contents);
        }
    }

    @Test
    void whenALimitRisesNothingIsRefused() {
        try (var it = new LimitedSandbox()) {
            it.limit(LimitedSandbox.MESSAGES, "messages", 1, Duration.ofMillis(50));
            var contents = new ArrayList<>(it.sendingAll(it.general(), "before ", 5));
            it.allDone();
            it.limit(LimitedSandbox.MESSAGES, "messages", LIMIT, WINDOW);
            contents.addAll(it.sendingAll(it.general(), "after ", 15));
            it.allDone();
            assertThat(it.refused()).isEmpty();
            assertThat(it.carriedOut()).containsExactlyInAnyOrderElementsOf(contents);
        }
    }
}
