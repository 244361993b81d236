package hikari.api.message.component;

import hikari.api.Flag;

/// Marks of a [MediaItem].
///
/// @see "Discord documentation: Components, Component Reference, Unfurled Media Item Flags"
public enum MediaItemFlag implements Flag {
    /// it moves
    IS_ANIMATED(0);

    private final long mask;

    MediaItemFlag(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }
}
