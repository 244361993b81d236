package hikari.api.voice.dave;

/// A transition that receivers are ready for. Made by [DaveSession#prepare(int)].
@FunctionalInterface
public interface DaveTransition {
    /// Lets the sender use the keys (or, for version 0, no keys) that the transition was prepared
    /// with. Any thread may call it, once; it does nothing on a closed session.
    void execute();
}
