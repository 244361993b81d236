package hikari.runtime.bot;

import hikari.api.error.HikariInterruptException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// Handles SIGINT and SIGTERM while a bot runs: the first closes the bot, a second ends the
/// process. Closing puts the handlers back as they were.
public final class Signals implements AutoCloseable {
    private static final Logger LOG = LogManager.getLogger(Signals.class);

    private record Received(int number, String name) {}

    private final Runnable closeBot;
    private final AtomicReference<@Nullable Received> received = new AtomicReference<>();
    private final List<Runnable> restore = new ArrayList<>();

    /// Handlers that are not installed yet.
    ///
    /// @param closeBot closes the bot; runs on a thread of the virtual machine
    public Signals(Runnable closeBot) {
        this.closeBot = closeBot;
    }

    /// Installs the handlers.
    public void install() {
        for (var name : List.of("INT", "TERM")) {
            try {
                restore.add(SignalApi.handle(name, number -> handle(number, "SIG" + name)));
            } catch (IllegalArgumentException e) {
                LOG.debug("SIG{} belongs to the virtual machine (-Xrs)", name, e);
            }
        }
    }

    private void handle(int number, String name) {
        if (received.compareAndSet(null, new Received(number, name))) {
            LOG.info("Closing because of {}; a second signal ends the process", name);
            closeBot.run();
        } else {
            Runtime.getRuntime().halt(128 + number);
        }
    }

    boolean isReceived() {
        return received.get() != null;
    }

    /// @throws HikariInterruptException when a signal was received
    void propagate() {
        var signal = received.get();
        if (signal != null) {
            throw new HikariInterruptException(signal.number(), signal.name());
        }
    }

    @Override
    public void close() {
        restore.forEach(Runnable::run);
        restore.clear();
    }
}
