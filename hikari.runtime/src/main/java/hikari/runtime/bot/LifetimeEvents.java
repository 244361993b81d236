package hikari.runtime.bot;

import hikari.api.bot.Bot;
import hikari.api.event.LifetimeEvent;
import hikari.api.event.StartedEvent;
import hikari.api.event.StartingEvent;
import hikari.api.event.StoppedEvent;
import hikari.api.event.StoppingEvent;
import hikari.runtime.event.DefaultEventManager;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Tells of the stations of one life of a bot: each at most once, and no end without a beginning.
final class LifetimeEvents {
    private static final Logger LOG = LogManager.getLogger(Bot.class);
    private static final Duration WITHOUT_LIMIT = Duration.ofNanos(Long.MAX_VALUE);

    private final Bot bot;
    private final DefaultEventManager events;
    private final Closing closing;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final AtomicBoolean ending = new AtomicBoolean();

    LifetimeEvents(Bot bot, DefaultEventManager events, Closing closing) {
        this.bot = bot;
        this.events = events;
        this.closing = closing;
    }

    /// Waits for all listeners.
    void starting() {
        begun.set(true);
        events.dispatchAndAwait(new StartingEvent(bot), WITHOUT_LIMIT);
    }

    /// Waits for nobody.
    void started() {
        if (!ending.get()) {
            events.dispatch(new StartedEvent(bot));
        }
    }

    /// Waits for all listeners, as long as the closing allows.
    void stopping() {
        if (begun.get() && ending.compareAndSet(false, true)) {
            await(new StoppingEvent(bot));
        }
    }

    /// Waits for all listeners, as long as the closing allows.
    void stopped() {
        if (begun.compareAndSet(true, false)) {
            await(new StoppedEvent(bot));
        }
    }

    private void await(LifetimeEvent event) {
        if (!events.dispatchAndAwait(event, closing.forListeners())) {
            LOG.warn(
                    "Listeners of {} have not ended in time; the close goes on without them",
                    event.getClass().getSimpleName());
        }
    }
}
