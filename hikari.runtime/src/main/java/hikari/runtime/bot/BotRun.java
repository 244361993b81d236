package hikari.runtime.bot;

import hikari.api.bot.RunOptions;
import hikari.api.error.StartCancelledException;
import hikari.api.error.WaitInterruptedException;
import hikari.api.lifecycle.Lifecycle;
import hikari.runtime.event.DefaultEventManager;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Starts a bot, waits until it ends, and closes it.
final class BotRun {
    private static final Logger LOG = LogManager.getLogger(BotRun.class);

    private final Lifecycle<?> bot;
    private final DefaultEventManager events;
    private final RunOptions options;

    BotRun(Lifecycle<?> bot, DefaultEventManager events, RunOptions options) {
        this.bot = bot;
        this.events = events;
        this.options = options;
    }

    void run() {
        var signals = new Signals(this::closeOnSignal);
        events.debug(options.debug());
        try (var _ = options.debug() ? PinnedThreads.watch() : PinnedThreads.unwatched()) {
            if (options.signalHandlers()) {
                signals.install();
            }
            startAndJoin(signals);
        } finally {
            events.debug(false);
            signals.close();
            options.closePassedExecutor().ifPresent(ExecutorService::shutdown);
        }
        if (options.propagateInterrupts()) {
            signals.propagate();
        }
    }

    private void startAndJoin(Signals signals) {
        var started = new AtomicBoolean();
        try {
            bot.startAndJoin(() -> {
                started.set(true);
                if (signals.isReceived()) { // one that came before the start closed nothing
                    Closing.quietly(bot);
                }
            });
        } catch (StartCancelledException e) {
            if (!signals.isReceived()) {
                throw e;
            }
            LOG.debug("The start was cancelled by a signal", e);
        } finally {
            if (started.get()) {
                closeUninterrupted();
            }
        }
    }

    private void closeOnSignal() {
        try {
            Closing.quietly(bot);
        } catch (WaitInterruptedException e) {
            LOG.debug("The close goes on", e);
        }
    }

    /// An interrupt ended the join; it must not end the wait for the close as well.
    private void closeUninterrupted() {
        var interrupted = Thread.interrupted();
        try {
            Closing.quietly(bot);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
