package hikari.api.voice.audio;

/// Makes pacers. Found with [java.util.ServiceLoader]; of those that are available, that with the
/// highest priority is used. `hikari.voice` has one of priority 0: threads that turn a wheel of 20
/// slots, one for each 500 connections.
public interface PacerProvider {
    /// {@return the implementation's name, for logs}
    String id();

    /// {@return how good it is}
    int priority();

    /// {@return whether it works here} Never throws.
    boolean isAvailable();

    /// {@return a pacer, shared by the connections of one bot}
    Pacer open();
}
