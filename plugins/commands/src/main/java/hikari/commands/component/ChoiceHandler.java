package hikari.commands.component;

/// Handles what is chosen in a view. Runs on a virtual thread and may block; nothing else is done
/// in the view meanwhile.
///
/// @param <S> the view's state
/// @param <T> what is chosen
@FunctionalInterface
public interface ChoiceHandler<S, T> {
    /// Handles it.
    ///
    /// @param press what was done, and what may become of the view
    /// @param chosen what was chosen
    /// @throws Exception is logged, and the user is told that something went wrong; a
    ///   [hikari.commands.spi.TellsUser], such as a [hikari.commands.RefusedException], is what the
    ///   user is told
    void handle(Press<S> press, T chosen) throws Exception;
}
