package hikari.api.channel;

import hikari.api.Flag;

/// Marks of a channel.
///
/// @see "Discord documentation: Resources, Channel, Channel Flags"
public enum ChannelFlag implements Flag {
    /// a thread pinned to the top of its forum
    PINNED(1),
    /// a forum whose posts need a tag
    REQUIRE_TAG(4),
    /// a media channel that does not offer downloads
    HIDE_MEDIA_DOWNLOAD_OPTIONS(15),
    /// a channel that the bot cannot see: its name is hidden
    OBFUSCATED(17),
    /// a channel whose content is hidden until one looks
    IS_SPOILER_CHANNEL(21);

    private final long mask;

    ChannelFlag(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }
}
