package hikari.api;

/// One named bit of a bit field such as [Flags]. Implemented by enums.
public interface Flag {
    /// {@return the mask of this flag: exactly one bit set}
    long mask();
}
