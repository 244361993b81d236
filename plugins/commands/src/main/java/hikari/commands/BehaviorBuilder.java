package hikari.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects what surrounds handlers: of one command, of a group, or of all commands. Not safe for
/// several threads.
///
/// @param <B> the builder itself
public abstract sealed class BehaviorBuilder<B> permits CommandBuilder, CommandDefaults {
    private final List<Check> checks = new ArrayList<>();
    private final List<Middleware> middlewares = new ArrayList<>();
    private final List<Behavior.Handling<?>> errorHandlers = new ArrayList<>();
    private final List<CommandHooks> hooks = new ArrayList<>();
    private Optional<Defer> defer = Optional.empty();
    private Optional<Localizations> localizations = Optional.empty();

    BehaviorBuilder() {}

    abstract B self();

    /// Adds a check.
    ///
    /// @param check asked after those added before
    /// @return this builder
    public B check(Check check) {
        checks.add(check);
        return self();
    }

    /// Adds a middleware.
    ///
    /// @param middleware stands inside of those added before
    /// @return this builder
    public B middleware(Middleware middleware) {
        middlewares.add(middleware);
        return self();
    }

    /// Adds a handler of errors. The first one that is for an error gets it: of the command, then
    /// of its groups, then of all commands.
    ///
    /// @param <E> the type of error
    /// @param type what it handles: a [CommandException], or anything else that a handler throws
    /// @param handler handles it
    /// @return this builder
    public <E extends Throwable> B onError(Class<E> type, ErrorHandler<? super E> handler) {
        errorHandlers.add(new Behavior.Handling<>(type, handler));
        return self();
    }

    /// Adds something that watches.
    ///
    /// @param watching is called before and after
    /// @return this builder
    public B hooks(CommandHooks watching) {
        hooks.add(watching);
        return self();
    }

    /// Sets whether and when the command is deferred without its handler's doing.
    ///
    /// @param when [Defer#LATE] unless it is set here or further out
    /// @return this builder
    public B defer(Defer when) {
        defer = Optional.of(when);
        return self();
    }

    /// Sets the texts in other languages.
    ///
    /// @param texts for this command and all in it
    /// @return this builder
    public B localized(Localizations texts) {
        localizations = Optional.of(texts);
        return self();
    }

    final Behavior behavior() {
        return new Behavior(
                List.copyOf(checks),
                List.copyOf(middlewares),
                List.copyOf(errorHandlers),
                List.copyOf(hooks),
                defer,
                localizations);
    }
}
