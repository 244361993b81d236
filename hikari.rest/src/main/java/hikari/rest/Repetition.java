package hikari.rest;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.RestException;
import hikari.api.error.RestResponseException;
import hikari.api.error.ServerErrorException;
import hikari.api.error.WaitInterruptedException;
import java.time.Duration;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Sends a request at once and again and again, until it is closed or the client closes. It has a
/// thread, which the client's life owns.
final class Repetition implements AutoCloseable {
    private static final Logger LOG = LogManager.getLogger(Repetition.class);

    private final Exchange exchange;
    private final Call<Void> call;
    private final Thread thread;

    /// Starts it.
    ///
    /// @param exchange sends the requests
    /// @param session whose life owns the thread, and whose clock it waits on
    /// @param call the request
    /// @param period from the end of one request to the next
    Repetition(Exchange exchange, Session session, Call<Void> call, Duration period) {
        this.exchange = exchange;
        this.call = call;
        this.thread =
                session.fork(
                        "hikari rest repeats %s".formatted(call.route().shape()),
                        () -> repeat(session, period));
    }

    private void repeat(Session session, Duration period) throws InterruptedException {
        try {
            var wasLogged = false;
            while (true) {
                try {
                    exchange.run(call);
                } catch (RestException e) {
                    if (!wasLogged) {
                        LOG.warn("A request that is repeated failed", e);
                        wasLogged = true;
                    }
                    if (isRefused(e)) {
                        return;
                    }
                }
                session.pause(period);
            }
        } catch (ComponentStateConflictException | WaitInterruptedException e) {
            LOG.trace("{} is repeated no more", call.route().shape(), e);
        }
    }

    /// Whether the next request would be answered just so.
    private static boolean isRefused(RestException failure) {
        return failure instanceof RestResponseException
                && !(failure instanceof ServerErrorException);
    }

    @Override
    public void close() {
        thread.interrupt();
        var wasInterrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                wasInterrupted = true;
            }
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
