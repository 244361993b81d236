package hikari.commands;

import hikari.commands.spi.TextSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What surrounds a handler.
///
/// @param checks asked in this order
/// @param middlewares outermost first
/// @param errorHandlers nearest first
/// @param hooks all are called
/// @param defer whether it is deferred; the outer one's if it is not said
/// @param localizations other languages; the outer one's if it is not said
record Behavior(
        List<Check> checks,
        List<Middleware> middlewares,
        List<Handling<?>> errorHandlers,
        List<CommandHooks> hooks,
        Optional<Defer> defer,
        Optional<Localizations> localizations) {

    static final Behavior NONE =
            new Behavior(
                    List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

    /// A handler and the errors it is for.
    record Handling<E extends Throwable>(Class<E> type, ErrorHandler<? super E> handler) {
        /// Whether the error was of its type, and handled.
        boolean handle(CommandContext context, Throwable error) throws Exception {
            if (!type.isInstance(error)) {
                return false;
            }
            handler.handle(context, type.cast(error));
            return true;
        }
    }

    /// Where texts in other languages are.
    TextSource texts() {
        return localizations.<TextSource>map(its -> its).orElseGet(TextSource::none);
    }

    /// This, with one more check.
    Behavior with(Check check) {
        return new Behavior(
                joined(checks, List.of(check)),
                middlewares,
                errorHandlers,
                hooks,
                defer,
                localizations);
    }

    /// This, with something of its own inside.
    Behavior around(Behavior inner) {
        return new Behavior(
                joined(checks, inner.checks),
                joined(middlewares, inner.middlewares),
                joined(inner.errorHandlers, errorHandlers),
                joined(hooks, inner.hooks),
                inner.defer.or(() -> defer),
                inner.localizations.or(() -> localizations));
    }

    private static <T> List<T> joined(List<? extends T> first, List<? extends T> second) {
        return Stream.<T>concat(first.stream(), second.stream()).toList();
    }
}
