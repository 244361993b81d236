package hikari.api.lifecycle;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.StartCancelledException;

/// One life of a component, as seen by its own code: owns resources and threads, and knows how to
/// die. May be kept and used until the component closes. Safe for all threads.
public interface Startup {

    /// Takes ownership of a resource. What is owned is released in reverse order, on a failed start
    /// and on close.
    ///
    /// @param <T> the type of the resource
    /// @param resource closed once
    /// @return the resource
    /// @throws StartCancelledException when the life is ending already; the resource has then been
    ///   closed
    default <T extends AutoCloseable> T own(T resource) {
        onClose(resource.getClass().getSimpleName(), resource::close);
        return resource;
    }

    /// Has work done when this life ends, in reverse order of registration.
    ///
    /// @param name names the work in the log when it does not end in time
    /// @param release the work
    /// @throws StartCancelledException when the life is ending already; the work has then been done
    void onClose(String name, Release release);

    /// Starts a component that lives inside this one, and closes it with it (or finds that it is
    /// closed already). If the part dies, this component dies of the same failure.
    ///
    /// @param <C> the type of the part
    /// @param part an inactive component
    /// @return the part, alive
    <C extends Component> C start(C part);

    /// Starts a virtual thread owned by this life: interrupted and awaited when the life ends. What
    /// the task throws kills the component; an `InterruptedException` does not.
    ///
    /// @param name the thread's name
    /// @param task what it runs
    /// @return the thread, started
    /// @throws ComponentStateConflictException when the life is ending already
    Thread fork(String name, Task task);

    /// As [#fork(String, Task)], but the thread is one of the operating system's: for what waits
    /// for a socket all its life. Whatever arrives wakes such a thread alone, and a virtual one by
    /// way of others. An interrupt does not end its reading: let [#onClose(String, Release)] close
    /// what it reads from.
    ///
    /// @param name the thread's name
    /// @param task what it runs
    /// @return the thread, started; a daemon
    /// @throws ComponentStateConflictException when the life is ending already
    Thread forkPlatform(String name, Task task);

    /// Ends this life because of a failure: fails a start that runs, kills a component that is
    /// alive. Returns at once; does nothing when the life is ending already.
    ///
    /// @param failure what the starter or the joiners get
    void fail(Throwable failure);

    /// Runs code of others (a listener, a callback) as inside the component, so that it may close
    /// and join it.
    ///
    /// @param code what to run, on the calling thread
    void inside(Runnable code);

    /// {@return whether this life is ending or has ended}
    boolean isEnding();
}
