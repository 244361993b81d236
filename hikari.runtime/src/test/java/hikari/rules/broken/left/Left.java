package hikari.rules.broken.left;

import hikari.rules.broken.right.Right;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Flow;

/// Every fault that [hikari.rules.Architecture] knows, and its innocent neighbours.
public final class Left {
    private Left() {}

    public static Optional<Right> fine() {
        return Optional.of(new Right());
    }

    public static String optionalArgument(Optional<String> text) {
        return text.orElse("");
    }

    public static List<CompletableFuture<String>> nestedFuture() {
        return List.of();
    }

    public static void subscriber(Flow.Subscriber<String> subscriber) {
        subscriber.onComplete();
    }

    public static void executor(ExecutorService executor) {
        executor.close();
    }

    static void hidden(ExecutorService executor) {
        executor.close();
    }

    /// An event that could change.
    public static final class ChangingEvent {}

    /// An exception of nobody's.
    public static final class StrayException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// Records hold what may be missing.
    public record Fine(Optional<String> text) {}
}
