package hikari.commands.spi;

/// A constant of an enum that users see under a name of its own. Without it, `DARK_RED` is shown as
/// `Dark red`.
public interface Labelled {
    /// {@return what users see, 1 to 100 characters}
    String label();
}
