package hikari.commands.component;

/// Handles what is done in a view. Runs on a virtual thread and may block; nothing else is done in
/// the view meanwhile.
///
/// @param <S> the view's state
@FunctionalInterface
public interface ViewHandler<S> {
    /// Handles it.
    ///
    /// @param press what was done, and what may become of the view
    /// @throws Exception is logged, and the user is told that something went wrong; a
    ///   [hikari.commands.spi.TellsUser], such as a [hikari.commands.RefusedException], is what the
    ///   user is told
    void handle(Press<S> press) throws Exception;
}
