package hikari.voice;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.WaitInterruptedException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What work on a thread of the component came to, for the caller who waits for it.
///
/// @param <T> what it makes
final class Result<T> {
    private final CountDownLatch done = new CountDownLatch(1);

    /// Both are written before `done` opens.
    private @Nullable T value;

    private @Nullable Throwable failure;

    /// Does the work, on its thread.
    void of(Supplier<T> work) {
        try {
            value = work.get();
        } catch (Throwable e) {
            failure = e;
        } finally {
            done.countDown();
        }
    }

    /// {@return what the work made} An interrupt of the caller ends the work.
    ///
    /// @param thread the work's
    T await(Thread thread) {
        var interrupted = false;
        while (true) {
            try {
                done.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
                thread.interrupt();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return value(interrupted);
    }

    private T value(boolean interrupted) {
        var made = value;
        if (made != null) {
            return made;
        }
        switch (failure) {
            case WaitInterruptedException e when !interrupted ->
                    throw new ComponentStateConflictException(
                            "Component cannot be used while it's closing", e);
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> throw new IllegalStateException("the work made nothing");
        }
    }
}
