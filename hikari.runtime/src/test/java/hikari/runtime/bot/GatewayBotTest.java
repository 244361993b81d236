package hikari.runtime.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.bot.GatewayBotOptions;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.GatewayException;
import hikari.api.error.StartCancelledException;
import hikari.api.event.Event;
import hikari.api.event.LifetimeEvent;
import hikari.api.event.MessageCreateEvent;
import hikari.api.event.ShardStateEvent;
import hikari.api.event.StartedEvent;
import hikari.api.event.StartingEvent;
import hikari.api.event.StoppedEvent;
import hikari.api.event.StoppingEvent;
import hikari.api.gateway.GatewayInfo;
import hikari.api.gateway.SessionStartLimit;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.presence.PresenceUpdate;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GatewayBotTest {
    private final FakeParts parts = new FakeParts();
    private DefaultGatewayBot bot = bot(options -> {});

    private DefaultGatewayBot bot(Consumer<GatewayBotOptions.Builder> fill) {
        var options = GatewayBotOptions.builder().token(FakeParts.TOKEN);
        fill.accept(options);
        return new DefaultGatewayBot(options.build(), parts, List.of());
    }

    @AfterEach
    void nothingIsLeftBehind() {
        if (bot.state() != LifecycleState.INACTIVE) {
            bot.close();
        }
        assertThat(parts.open).hasValue(0);
    }

    @Test
    void listenersSeeTheLifeInOrder() {
        var seen = new CopyOnWriteArrayList<String>();
        bot.events().listen(LifetimeEvent.class, event -> seen.add(nameOf(event)));
        var all = bot.events().stream(Event.class, 100);
        bot.start();
        bot.close();
        assertThat(all.events().map(GatewayBotTest::nameOf))
                .containsExactly(
                        "Starting",
                        "ShardConnected",
                        "ShardReady",
                        "ShardConnected",
                        "ShardReady",
                        "Started",
                        "Stopping",
                        "ShardDisconnected",
                        "ShardDisconnected",
                        "Stopped");
        assertThat(seen).containsExactly("Starting", "Started", "Stopping", "Stopped");
    }

    @Test
    void oneListenerSeesLifetimeAndShardStatesInOrder() {
        bot = bot(options -> options.shardIds(List.of(0)).shardCount(1));
        var seen = new CopyOnWriteArrayList<String>();
        bot.events()
                .listen(
                        Event.class,
                        event -> {
                            if (event instanceof LifetimeEvent
                                    || event instanceof ShardStateEvent) {
                                Thread.yield();
                                seen.add(nameOf(event));
                            }
                        });
        bot.start();
        bot.close();
        assertThat(seen)
                .containsExactly(
                        "Starting",
                        "ShardConnected",
                        "ShardReady",
                        "Started",
                        "Stopping",
                        "ShardDisconnected",
                        "Stopped");
    }

    private static String nameOf(Event event) {
        return event.getClass().getSimpleName().replace("Event", "");
    }

    @Test
    void partsStartAndCloseInTheOrderOfTheContract() {
        bot =
                new DefaultGatewayBot(
                        bot.options(),
                        parts,
                        List.of(owner -> new Piece("plugins", parts.chronicle, parts.open)));
        bot.events().listen(StartingEvent.class, event -> parts.chronicle.add("Starting"));
        bot.events().listen(StoppingEvent.class, event -> parts.chronicle.add("Stopping"));
        bot.events().listen(StoppedEvent.class, event -> parts.chronicle.add("Stopped"));
        bot.start();
        bot.close();
        assertThat(parts.chronicle.entries())
                .containsExactly(
                        "rest opened",
                        "plugins opened",
                        "voice opened",
                        "Starting",
                        "shards opened",
                        "shard 0 opened",
                        "shard 1 opened",
                        "Stopping",
                        "voice closed",
                        "shard 1 closed",
                        "shard 0 closed",
                        "shards closed",
                        "Stopped",
                        "plugins closed",
                        "rest closed");
    }

    @Test
    void theStartWaitsForListenersOfStartingAndRestWorksForThem() {
        bot.events()
                .listen(
                        StartingEvent.class,
                        event -> {
                            assertThat(event.bot().rest().isAlive()).isTrue();
                            parts.chronicle.add("listened");
                        });
        bot.start();
        assertThat(parts.chronicle.entries())
                .containsSubsequence("rest opened", "listened", "shards opened");
    }

    @Test
    void messagesOfConflictsAreTheOriginals() {
        assertThatThrownBy(bot::close).hasMessage("Cannot close an inactive bot");
        assertThatThrownBy(bot::join).hasMessage("Cannot wait for an inactive bot to join");
        bot.start();
        assertThatThrownBy(bot::start)
                .isInstanceOf(ComponentStateConflictException.class)
                .hasMessage("bot is already running");
    }

    @Test
    void defect1AFailedFetchOfGatewayInformationLeavesNothingBehind() {
        parts.info.set(() -> {
            throw new GatewayException("401");
        });
        assertThatThrownBy(bot::start).hasMessage("401");
        assertThat(bot.state()).isEqualTo(LifecycleState.INACTIVE);
        assertThat(parts.open).hasValue(0);
        assertThatThrownBy(bot::close).isInstanceOf(ComponentStateConflictException.class);
        parts.info.set(() -> FakeParts.TWO_SHARDS);
        bot.start();
        assertThat(bot.isAlive()).isTrue();
    }

    @Test
    void defect1ASpentSessionLimitRefusesTheStart() {
        parts.info.set(
                () -> new GatewayInfo("ws://x", 2, new SessionStartLimit(1000, 1, 60_000, 1)));
        assertThatThrownBy(bot::start)
                .isInstanceOf(GatewayException.class)
                .hasMessageContaining("2 shards")
                .hasMessageContaining("only 1 of 1000")
                .hasMessageContaining("PT1M");
        assertThat(parts.open).hasValue(0);
        bot = bot(options -> options.ignoreSessionStartLimit(true));
        bot.start();
        assertThat(bot.shards()).hasSize(2);
    }

    @Test
    void defect1AShardThatFailsWhileStartingEndsTheStartWithItsFailure() {
        parts.whenMade.set(made -> made.all.get(1).startFailure.set(new GatewayException("4004")));
        var seen = new CopyOnWriteArrayList<String>();
        bot.events().listen(LifetimeEvent.class, event -> seen.add(nameOf(event)));
        assertThatThrownBy(bot::start).hasMessage("4004");
        assertThat(bot.state()).isEqualTo(LifecycleState.INACTIVE);
        assertThat(parts.open).hasValue(0);
        assertThat(seen)
                .as("what began is ended")
                .containsExactly("Starting", "Stopping", "Stopped");
    }

    @Test
    void defect2CloseWhileShardsStartReleasesThemAndTellsNobodyOfAStart() {
        var reached = new CountDownLatch(1);
        parts.whenMade.set(made -> made.all.get(1).startHeld.set(reached));
        var seen = new CopyOnWriteArrayList<String>();
        bot.events().listen(LifetimeEvent.class, event -> seen.add(nameOf(event)));
        var starter = Waiting.on(bot::start);
        Waiting.on(reached);
        bot.close();
        assertThat(parts.open).as("when close returns").hasValue(0);
        assertThat(starter.outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(seen).containsExactly("Starting", "Stopping", "Stopped");
    }

    @Test
    void defect2CloseFromAListenerOfStartingCancelsTheStart() {
        bot.events().listen(StartingEvent.class, event -> event.bot().close());
        assertThatThrownBy(bot::start).isInstanceOf(StartCancelledException.class);
        assertThat(bot.state()).isEqualTo(LifecycleState.INACTIVE);
        assertThat(parts.managers).isEmpty();
    }

    @Test
    void defect3CloseAndJoinFromAListenerOfStoppingDoNotDeadlock() {
        var listened = new CountDownLatch(1);
        bot.events()
                .listen(
                        StoppingEvent.class,
                        event -> {
                            event.bot().close();
                            event.bot().join();
                            listened.countDown();
                        });
        bot.start();
        bot.close();
        Waiting.on(listened);
    }

    @Test
    void defect3AListenerOfStoppingThatNeverEndsDoesNotBlockTheClose() {
        bot = bot(options -> options.closeDeadline(Duration.ofMillis(200)));
        bot.events().listen(StoppingEvent.class, event -> new CountDownLatch(1).await());
        bot.start();
        bot.close();
        assertThat(bot.state()).isEqualTo(LifecycleState.INACTIVE);
        assertThat(parts.open).hasValue(0);
    }

    @Test
    void defect4NoConcurrentCloseReturnsBeforeAllIsReleased() {
        var hold = new CountDownLatch(1);
        bot.events().listen(StoppingEvent.class, event -> hold.await());
        bot.start();
        var first = Waiting.on(bot::close);
        var second = Waiting.on(bot::close);
        assertThat(first.isDone()).isFalse();
        assertThat(second.isDone()).isFalse();
        hold.countDown();
        assertThat(second.outcome()).isEqualTo(Outcome.DONE);
        assertThat(parts.open).hasValue(0);
        assertThat(first.outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void defect7JoinEndsWhenTheBotEndsAndNotBefore() {
        bot.start();
        var joiner = Waiting.on(bot::join);
        assertThat(joiner.isDone()).isFalse();
        bot.close();
        assertThat(joiner.outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void aShardThatDiesTakesTheBotWithItsFailureAndEverythingIsReleased() {
        bot.start();
        var joiner = Waiting.on(() -> assertThatThrownBy(bot::join).hasMessage("4014"));
        parts.shards().all.get(1).die(new GatewayException("4014"));
        assertThat(joiner.outcome()).isEqualTo(Outcome.DONE);
        assertThat(bot.state()).isEqualTo(LifecycleState.INACTIVE);
        assertThat(parts.open).hasValue(0);
        bot.start();
        assertThat(bot.isAlive()).isTrue();
    }

    @Test
    void defect9ASlowListenerOfAConnectionEventDoesNotBlockTheShard() {
        var hold = new CountDownLatch(1);
        bot.events().listen(ShardStateEvent.class, event -> hold.await());
        bot.start();
        assertThat(bot.isAlive()).isTrue();
        hold.countDown();
    }

    @Test
    void defect17RequestsInFlightWhenTheBotClosesSeeTheirClientUntilTheEnd() {
        bot.events()
                .listen(
                        StoppedEvent.class,
                        event -> {
                            assertThat(event.bot().rest().isAlive()).isTrue();
                            parts.chronicle.add("requested");
                        });
        bot.start();
        bot.close();
        assertThat(parts.chronicle.entries()).containsSubsequence("requested", "rest closed");
    }

    @Test
    void closeAwaitsListenersThatRun() {
        var hold = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        bot.events()
                .listen(
                        StartedEvent.class,
                        event -> {
                            begun.countDown();
                            hold.await();
                            parts.chronicle.add("listened");
                        });
        bot.start();
        Waiting.on(begun);
        var closer = Waiting.on(bot::close);
        assertThat(closer.isDone()).isFalse();
        hold.countDown();
        assertThat(closer.outcome()).isEqualTo(Outcome.DONE);
        assertThat(parts.chronicle.entries()).containsSubsequence("listened", "rest closed");
    }

    @Test
    void shardIdsNeedAShardCount() {
        assertThatThrownBy(() -> bot(options -> options.shardIds(List.of(0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'shardIds' must be passed with 'shardCount'");
    }

    @Test
    void onlyTheShardsOfThisProcessStart() {
        bot = bot(options -> options.shardIds(List.of(1, 3)).shardCount(4));
        bot.start();
        assertThat(parts.shards().config.shardIds()).containsExactly(1, 3);
        assertThat(parts.shards().config.shardCount()).isEqualTo(4);
    }

    @Test
    void callsGoToTheShardOfTheGuild() {
        bot.start();
        var ofShard1 = Snowflake.of(1L << 22);
        assertThat(bot.findShard(ofShard1)).contains(parts.shards().all.get(1));
        bot.updatePresence(PresenceUpdate.online());
        assertThat(parts.shards().all).allSatisfy(shard -> assertThat(shard.sent).hasSize(1));
        assertThat(bot.latency()).contains(Duration.ofMillis(15));
        assertThat(bot.applicationId()).isEqualTo(Snowflake.of(7));
    }

    @Test
    void usingItWhileInactiveIsAConflict() {
        assertThatThrownBy(() -> bot.updatePresence(PresenceUpdate.online()))
                .isInstanceOf(ComponentStateConflictException.class)
                .hasMessage("Component cannot be used while it's not alive");
        assertThat(bot.shards()).isEmpty();
    }

    @Test
    void whatComesThroughAShardReachesListeners() {
        var seen = new CopyOnWriteArrayList<String>();
        bot.events().listen(MessageCreateEvent.class, event -> seen.add(event.content()));
        bot.start();
        parts.shards()
                .all
                .get(0)
                .dispatch(
                        "MESSAGE_CREATE",
                        """
                        {"id": "1", "channel_id": "2", "content": "hi", "type": 0,
                         "timestamp": "2026-01-01T00:00:00+00:00", "edited_timestamp": null,
                         "author": {"id": "3", "username": "u", "discriminator": "0"}}\
                        """);
        Waiting.until(() -> seen.equals(List.of("hi")));
    }
}
