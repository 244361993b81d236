package hikari.api.message;

import hikari.api.Flag;

/// Marks of an [Attachment].
///
/// @see "Discord documentation: Resources, Message, Attachment Flags"
public enum AttachmentFlag implements Flag {
    /// a clip of a stream
    IS_CLIP(0),
    /// the preview of a thread in a media channel
    IS_THUMBNAIL(1),
    /// edited from another picture on a phone
    IS_REMIX(2),
    /// hidden until one looks
    IS_SPOILER(3),
    /// a moving picture
    IS_ANIMATED(5);

    private final long mask;

    AttachmentFlag(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }
}
