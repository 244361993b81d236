package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Token;
import hikari.api.bot.GatewayBot;
import hikari.api.event.MessageCreateEvent;
import hikari.api.event.ShardReadyEvent;
import hikari.api.event.ShardResumedEvent;
import hikari.api.gateway.Intent;
import hikari.api.gateway.SessionState;
import hikari.api.gateway.SessionStore;
import hikari.api.rest.RestConfig;
import hikari.sandbox.Fault;
import hikari.sandbox.FaultTarget;
import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import hikari.testkit.Waiting;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A bot that ends and comes back, as another process would: another object over the same store.
@Timeout(120)
class SessionsInSandboxTest {
    @TempDir Path folder;

    private final Sandbox sandbox =
            Sandbox.create(SandboxOptions.builder().maxConcurrency(16).build());
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final List<String> states = new CopyOnWriteArrayList<>();
    private long channel;

    @BeforeEach
    void open() {
        sandbox.start();
        channel = sandbox.channel("general");
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    private GatewayBot bot(SessionStore store, Intent... more) {
        var bot =
                GatewayBot.create(b ->
                        b.token(Token.bot(sandbox.token()))
                                .intents(
                                        Intent.unprivileged()
                                                .with(Intent.MESSAGE_CONTENT)
                                                .with(more.length == 0 ? Intent.GUILDS : more[0]))
                                .sessionStore(store)
                                .rest(RestConfig.builder().baseUrl(sandbox.restUrl()).build()));
        bot.events().listen(MessageCreateEvent.class, event -> seen.add(event.content()));
        bot.events().listen(ShardReadyEvent.class, event -> states.add("ready"));
        bot.events().listen(ShardResumedEvent.class, event -> states.add("resumed"));
        return bot;
    }

    private void write(int from, int to) {
        IntStream.range(from, to)
                .forEach(number -> sandbox.person("ada").write(channel, "m" + number));
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj("m%d"::formatted).toList();
    }

    @Test
    void aBotThatWasStoppedAndStartedAgainResumesAndGetsEverythingOnce() {
        var first = bot(SessionStore.in(folder));
        first.start();
        write(0, 20);
        first.close(); // listeners of what was handed over are awaited, then it is saved
        write(20, 40);
        var second = bot(SessionStore.in(folder));
        second.start();
        write(40, 50);
        Waiting.until(() -> seen.contains("m49"));
        second.close();
        assertThat(seen).isEqualTo(numbers(0, 50));
        assertThat(states).containsExactly("ready", "resumed");
        assertThat(sandbox.gateway().sessions()).hasSize(1);
    }

    @Test
    void whatAListenerIsStillBusyWithIsDealtWithBeforeTheLastSave() {
        var entered = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var savedEarly = new CopyOnWriteArrayList<Long>();
        var store = new Recording(SessionStore.in(folder));
        var first = bot(store);
        first.events()
                .listen(
                        MessageCreateEvent.class,
                        event -> {
                            entered.countDown();
                            Waiting.on(release);
                            store.last().ifPresent(state -> savedEarly.add(state.sequence()));
                        });
        first.start();
        write(0, 1);
        Waiting.on(entered);
        var handed = first.sessions().getFirst().sequence();
        var closing = Thread.ofVirtual().start(first::close);
        Waiting.until(() -> sandbox.gateway().sessions().stream().noneMatch(s -> s.isConnected()));
        release.countDown();
        Waiting.until(() -> !closing.isAlive());
        assertThat(savedEarly).allMatch(sequence -> sequence <= handed);
        assertThat(store.last().orElseThrow().sequence()).isGreaterThanOrEqualTo(handed);
    }

    @Test
    void aBotThatCrashedGetsTheEventsAfterTheLastSaveAgain() {
        var store = new Recording(SessionStore.in(folder));
        var first = bot(store);
        first.start();
        Waiting.until(() -> store.last().isPresent());
        store.isCrashed = true; // from here on nothing reaches the disk
        write(0, 10);
        Waiting.until(() -> seen.contains("m9"));
        first.close();
        seen.clear();
        write(10, 20);
        var second = bot(SessionStore.in(folder));
        second.start();
        Waiting.until(() -> seen.contains("m19"));
        second.close();
        assertThat(seen).isEqualTo(numbers(0, 20));
        assertThat(states).containsExactly("ready", "resumed");
    }

    @Test
    void aSessionThatDiscordHasEndedIsReplacedByANewOne() {
        var first = bot(SessionStore.in(folder));
        first.start();
        first.close();
        sandbox.faults().next(new FaultTarget.Shard(0), new Fault.RefuseLogin());
        var store = new Recording(SessionStore.in(folder));
        var second = bot(store);
        second.start();
        write(0, 3);
        Waiting.until(() -> seen.contains("m2"));
        var id = second.sessions().getFirst().sessionId();
        Waiting.until(() -> store.last().filter(s -> s.sessionId().equals(id)).isPresent());
        second.close();
        assertThat(states).containsExactly("ready", "ready");
    }

    @Test
    void otherIntentsBeginANewSession() {
        var first = bot(SessionStore.in(folder));
        first.start();
        first.close();
        var second = bot(SessionStore.in(folder), Intent.GUILD_MEMBERS);
        second.start();
        Waiting.until(() -> states.size() == 2);
        second.close();
        assertThat(states).containsExactly("ready", "ready");
    }

    @Test
    void aStoreThatFailsCostsAnIdentifyAndNothingElse() {
        var bot =
                bot(
                        new SessionStore() {
                            @Override
                            public Optional<SessionState> load(Owner owner, int shardId) {
                                throw new IllegalStateException("no disk");
                            }

                            @Override
                            public void save(Owner owner, SessionState session) {
                                throw new IllegalStateException("no disk");
                            }

                            @Override
                            public void drop(Owner owner, int shardId) {
                                throw new IllegalStateException("no disk");
                            }
                        });
        bot.start();
        write(0, 3);
        Waiting.until(() -> seen.contains("m2"));
        bot.close();
        assertThat(states).containsExactly("ready");
    }

    /// Remembers what was saved last.
    private static final class Recording implements SessionStore {
        private final SessionStore inner;
        private final AtomicReference<SessionState> last = new AtomicReference<>();
        volatile boolean isCrashed;

        Recording(SessionStore inner) {
            this.inner = inner;
        }

        Optional<SessionState> last() {
            return Optional.ofNullable(last.get());
        }

        @Override
        public Optional<SessionState> load(Owner owner, int shardId) {
            return inner.load(owner, shardId);
        }

        @Override
        public void save(Owner owner, SessionState session) {
            if (!isCrashed) {
                inner.save(owner, session);
                last.set(session);
            }
        }

        @Override
        public void drop(Owner owner, int shardId) {
            inner.drop(owner, shardId);
        }
    }
}
