package hikari.api.message;

import hikari.api.Flag;

/// Marks of a picture or video.
///
/// @see "Discord documentation: Resources, Message, Embed Media Flags"
public enum EmbedMediaFlag implements Flag {
    /// it moves
    IS_ANIMATED(5);

    private final long mask;

    EmbedMediaFlag(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }
}
