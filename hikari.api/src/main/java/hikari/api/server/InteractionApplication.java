package hikari.api.server;

/// One more application on a server, with handlers of its own.
public interface InteractionApplication extends InteractionHandlers, AutoCloseable {
    /// {@return where Discord posts to}
    String path();

    /// Takes the application off the server: its path gets 404. Requests that are being answered
    /// are. Closing twice is harmless.
    @Override
    void close();
}
