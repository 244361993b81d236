package hikari.api.bot;

import java.util.Optional;
import java.util.concurrent.ExecutorService;

/// How `run()` behaves around a bot's life.
///
/// @param signalHandlers whether SIGINT and SIGTERM close the bot in order; handlers are put back
///   as they were
/// @param propagateInterrupts whether a signal is thrown as an exception after the close
/// @param closePassedExecutor an executor to shut down when the bot has closed
/// @param debug whether to log where virtual threads were started, which are pinned, and listeners
///   that run long
public record RunOptions(
        boolean signalHandlers,
        boolean propagateInterrupts,
        Optional<ExecutorService> closePassedExecutor,
        boolean debug) {
    /// Signal handlers, nothing else.
    public static final RunOptions DEFAULT = new RunOptions(true, false, Optional.empty(), false);

    /// {@return these without signal handlers} For bots inside applications that handle signals
    /// themselves.
    public RunOptions withoutSignalHandlers() {
        return new RunOptions(false, propagateInterrupts, closePassedExecutor, debug);
    }

    /// {@return these with a [hikari.api.error.HikariInterruptException] thrown after a close by
    /// signal}
    public RunOptions propagatingInterrupts() {
        return new RunOptions(signalHandlers, true, closePassedExecutor, debug);
    }

    /// {@return these with an executor to shut down when the bot has closed}
    ///
    /// @param executor the executor
    public RunOptions closing(ExecutorService executor) {
        return new RunOptions(signalHandlers, propagateInterrupts, Optional.of(executor), debug);
    }

    /// {@return these with debugging}
    public RunOptions debugging() {
        return new RunOptions(signalHandlers, propagateInterrupts, closePassedExecutor, true);
    }
}
