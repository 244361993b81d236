package hikari.commands.component;

/// Handles a component whose state is in its custom id. Runs on a virtual thread and may block.
///
/// @param <S> the state
@FunctionalInterface
public interface ComponentHandler<S> {
    /// Handles it.
    ///
    /// @param context what was done, and what it takes to answer
    /// @param state the state that the component was made with
    /// @throws Exception is logged, and the user is told that something went wrong; a
    ///   [hikari.commands.spi.TellsUser], such as a [hikari.commands.RefusedException], is what the
    ///   user is told
    void handle(ComponentContext context, S state) throws Exception;
}
