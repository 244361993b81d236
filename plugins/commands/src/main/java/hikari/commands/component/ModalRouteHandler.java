package hikari.commands.component;

/// Handles a modal of a [ModalRoute] that was filled in. Runs on a virtual thread and may block.
///
/// @param <S> the state that the modal carried
/// @param <R> what was filled in
@FunctionalInterface
public interface ModalRouteHandler<S, R> {
    /// Handles it.
    ///
    /// @param context who filled it in, and what it takes to answer
    /// @param state what the modal carried
    /// @param value what was filled in
    /// @throws Exception is logged, and the user is told that something went wrong; a
    ///   [hikari.commands.spi.TellsUser], such as a [hikari.commands.RefusedException], is what the
    ///   user is told
    void handle(ModalContext context, S state, R value) throws Exception;
}
