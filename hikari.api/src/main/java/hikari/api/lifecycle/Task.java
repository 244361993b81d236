package hikari.api.lifecycle;

/// Work that runs on a thread owned by a component. Ends when its thread is interrupted.
@FunctionalInterface
public interface Task {
    /// Runs the work.
    ///
    /// @throws InterruptedException when the component closes
    /// @throws Exception kills the component
    void run() throws Exception;
}
