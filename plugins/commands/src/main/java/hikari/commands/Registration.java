package hikari.commands;

/// Something that was added. Thread-safe; closing twice is harmless.
public interface Registration extends AutoCloseable {
    /// Takes it away. Does not wait for what runs already.
    @Override
    void close();
}
