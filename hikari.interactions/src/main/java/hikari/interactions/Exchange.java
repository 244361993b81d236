package hikari.interactions;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import hikari.api.error.AlreadyRespondedException;
import hikari.api.error.InteractionServerException;
import hikari.api.error.WaitInterruptedException;
import hikari.api.interaction.InteractionResponse;
import hikari.api.server.InteractionResponder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Hands the one response from the handler's thread to the connection's, and the outcome of sending
/// it back.
final class Exchange implements InteractionResponder {
    private sealed interface Stage {
        record Open() implements Stage {}

        record Given(Answer answer) implements Stage {}

        record Sent() implements Stage {}

        record Lost(Throwable cause) implements Stage {}
    }

    private final Snowflake interactionId;
    private final Function<InteractionResponse, Answer> encoding;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    @GuardedBy("lock")
    private Stage stage = new Stage.Open();

    Exchange(Snowflake interactionId, Function<InteractionResponse, Answer> encoding) {
        this.interactionId = interactionId;
        this.encoding = encoding;
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
                case Stage.Open() -> become(new Stage.Given(answer));
                case Stage.Lost(var cause) -> throw lost(cause);
                default -> throw new AlreadyRespondedException(interactionId);
            }
            while (stage instanceof Stage.Given) {
                changed.await();
            }
            if (stage instanceof Stage.Lost(var cause)) {
                throw lost(cause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitInterruptedException(
                    "Interrupted while the response to interaction %s was sent"
                            .formatted(interactionId),
                    e);
        } finally {
            lock.unlock();
        }
    }

    /// The handler has ended.
    ///
    /// @return whether it had responded; if not, 500 is sent
    boolean handlerEnded() {
        lock.lock();
        try {
            var responded = !(stage instanceof Stage.Open);
            if (!responded) {
                become(new Stage.Given(Answer.text(500, "The handler failed")));
            }
            return responded;
        } finally {
            lock.unlock();
        }
    }

    /// {@return the answer, when there is one} Blocks; for the connection's thread.
    Answer await() throws InterruptedException {
        lock.lock();
        try {
            while (true) {
                if (stage instanceof Stage.Given(var answer)) {
                    return answer;
                }
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /// The answer has left, or has not.
    ///
    /// @param failure why not
    void sent(@Nullable Throwable failure) {
        lock.lock();
        try {
            become(failure == null ? new Stage.Sent() : new Stage.Lost(failure));
        } finally {
            lock.unlock();
        }
    }

    private InteractionServerException lost(Throwable cause) {
        return new InteractionServerException(
                "The response to interaction %s could not be sent: Discord did not wait for it, or the server closed"
                        .formatted(interactionId),
                cause);
    }

    @GuardedBy("lock")
    private void become(Stage next) {
        stage = next;
        changed.signalAll();
    }
}
