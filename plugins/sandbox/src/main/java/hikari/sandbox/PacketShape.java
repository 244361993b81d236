package hikari.sandbox;

/// What the voice server puts around the frames that it relays; all of it is allowed, and a client
/// has to take it off.
public enum PacketShape {
    /// Nothing.
    PLAIN,
    /// A header extension of one element (profile `0xBEDE`).
    EXTENDED,
    /// Four bytes of padding.
    PADDED,
    /// Both.
    EXTENDED_AND_PADDED;

    /// {@return whether there is a header extension}
    public boolean isExtended() {
        return this == EXTENDED || this == EXTENDED_AND_PADDED;
    }

    /// {@return whether there is padding}
    public boolean isPadded() {
        return this == PADDED || this == EXTENDED_AND_PADDED;
    }
}
