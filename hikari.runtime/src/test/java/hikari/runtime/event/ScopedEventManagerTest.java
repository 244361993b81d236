package hikari.runtime.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.event.Event;
import hikari.api.event.EventManager;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleState;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ScopedEventManagerTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final DefaultEventManager events = new DefaultEventManager(EventSettings.DEFAULT);
    private final Lifecycle<EventManager> plugin = Lifecycle.of("plugin", events::scopedTo);

    @BeforeEach
    void start() {
        events.start();
        plugin.start();
    }

    @AfterEach
    void close() {
        if (plugin.state() != LifecycleState.INACTIVE) {
            plugin.close();
        }
        events.close();
    }

    @Test
    void whatAPluginSubscribesEndsWithIt() {
        var ofTheBot = new AtomicInteger();
        events.listen(Pinged.class, event -> ofTheBot.incrementAndGet());
        var calls = new AtomicInteger();
        var view = plugin.whileAlive();
        view.listen(Pinged.class, event -> calls.incrementAndGet());
        var stream = view.stream(Event.class, 10);
        var waiter = view.expect(Pinged.class, event -> event.number() == 9);
        events.dispatchAndAwait(Pinged.of(1, 0), LONG);
        plugin.close();
        events.dispatchAndAwait(Pinged.of(1, 1), LONG);
        assertThat(calls).hasValue(1);
        assertThat(ofTheBot).hasValue(2);
        assertThat(stream.next()).isEmpty();
        assertThatThrownBy(() -> waiter.await(LONG))
                .isInstanceOf(ComponentStateConflictException.class);
    }

    @Test
    void thePluginsCloseAwaitsItsRunningListeners() {
        var hold = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        plugin.whileAlive()
                .listen(
                        Pinged.class,
                        event -> {
                            begun.countDown();
                            hold.await();
                        });
        events.dispatch(Pinged.of(1, 0));
        Waiting.on(begun);
        var closer = Waiting.on(plugin::close);
        assertThat(closer.isDone()).isFalse();
        hold.countDown();
        assertThat(closer.outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void aListenerOfAPluginMayCloseThePlugin() {
        var closed = new CountDownLatch(1);
        plugin.whileAlive()
                .listen(
                        Pinged.class,
                        event -> {
                            plugin.close();
                            closed.countDown();
                        });
        events.dispatch(Pinged.of(1, 0));
        Waiting.on(closed);
        Waiting.until(() -> plugin.state() == LifecycleState.INACTIVE);
    }

    @Test
    void aPluginCannotSubscribeAfterItsEnd() {
        var view = plugin.whileAlive();
        plugin.close();
        assertThatThrownBy(() -> view.listen(Pinged.class, event -> {}))
                .isInstanceOf(ComponentStateConflictException.class);
        assertThat(events.isWanted(Pinged.class)).isFalse();
    }

    @Test
    void aPluginCannotStartOrCloseTheBotsManager() {
        var view = plugin.whileAlive();
        assertThatThrownBy(view::close).isInstanceOf(ComponentStateConflictException.class);
        assertThatThrownBy(view::start).isInstanceOf(ComponentStateConflictException.class);
        assertThat(events.isAlive()).isTrue();
    }
}
