package hikari.interactions;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import hikari.api.error.AlreadyRespondedException;
import hikari.api.error.InteractionServerException;
import hikari.api.interaction.InteractionResponse;
import hikari.api.server.InteractionResponder;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// The one response to one interaction: sent by the thread that gives it, at once.
final class Exchange implements InteractionResponder {
    private static final Logger LOG = LogManager.getLogger(Exchange.class);

    private sealed interface Stage {
        record Open() implements Stage {}

        record Sending() implements Stage {}

        record Sent() implements Stage {}

        record Lost(RuntimeException cause) implements Stage {}
    }

    private final Snowflake interactionId;
    private final Function<InteractionResponse, Answer> encoding;
    private final Outgoing outgoing;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    @GuardedBy("lock")
    private Stage stage = new Stage.Open();

    Exchange(
            Snowflake interactionId,
            Function<InteractionResponse, Answer> encoding,
            Outgoing outgoing) {
        this.interactionId = interactionId;
        this.encoding = encoding;
        this.outgoing = outgoing;
    }

    @Override
    public void respond(InteractionResponse response) {
        give(encoding.apply(response));
    }

    @Override
    public void respondedElsewhere() {
        give(Answer.ACCEPTED);
    }

    private void give(Answer answer) {
        lock.lock();
        try {
            switch (stage) {
                case Stage.Open() -> stage = new Stage.Sending();
                case Stage.Lost(var cause) -> throw lost(cause);
                default -> throw new AlreadyRespondedException(interactionId);
            }
        } finally {
            lock.unlock();
        }
        send(answer)
                .ifPresent(cause -> {
                    throw lost(cause);
                });
    }

    /// The handler has ended: sends 500 if it has not responded, and waits until a response that
    /// another thread has given has left.
    ///
    /// @return why the connection is of no use any more, if so
    Optional<RuntimeException> handlerEnded() {
        var responded = true;
        lock.lock();
        try {
            if (stage instanceof Stage.Open) {
                responded = false;
                stage = new Stage.Sending();
            }
            while (responded && stage instanceof Stage.Sending) {
                changed.awaitUninterruptibly();
            }
            if (stage instanceof Stage.Lost(var cause)) {
                return Optional.of(cause);
            }
        } finally {
            lock.unlock();
        }
        if (responded) {
            return Optional.empty();
        }
        LOG.error("The handler of interaction {} ended without a response", interactionId);
        return send(Answer.text(500, "The handler failed"));
    }

    /// An interrupt is meant for the handler, not for the connection, which it would close.
    private Optional<RuntimeException> send(Answer answer) {
        var interrupted = Thread.interrupted();
        Stage end;
        try {
            outgoing.send(answer);
            end = new Stage.Sent();
        } catch (RuntimeException e) {
            end = new Stage.Lost(e);
        } catch (Throwable e) { // of a file's stream: whoever waits for it must not wait for ever
            end = new Stage.Lost(new InteractionServerException("The response failed", e));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        lock.lock();
        try {
            stage = end;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        return end instanceof Stage.Lost(var cause) ? Optional.of(cause) : Optional.empty();
    }

    private InteractionServerException lost(Throwable cause) {
        return new InteractionServerException(
                "The response to interaction %s could not be sent: Discord did not wait for it, or the server closed"
                        .formatted(interactionId),
                cause);
    }
}
