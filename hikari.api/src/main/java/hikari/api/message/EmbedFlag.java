package hikari.api.message;

import hikari.api.Flag;

/// Marks of an embed.
///
/// @see "Discord documentation: Resources, Message, Embed Flags"
public enum EmbedFlag implements Flag {
    /// answers an activity card that is no longer shown
    IS_CONTENT_INVENTORY_ENTRY(5);

    private final long mask;

    EmbedFlag(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }
}
