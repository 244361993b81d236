package hikari.api.message;

import hikari.api.Flag;

/// Marks of a message. A bot can set SUPPRESS_EMBEDS, EPHEMERAL (answers to interactions),
/// SUPPRESS_NOTIFICATIONS, IS_VOICE_MESSAGE and IS_COMPONENTS_V2.
///
/// @see "Discord documentation: Resources, Message, Message Flags"
public enum MessageFlag implements Flag {
    /// published to the channels that follow
    CROSSPOSTED(0),
    /// comes from a channel that is followed
    IS_CROSSPOST(1),
    /// links are not embedded
    SUPPRESS_EMBEDS(2),
    /// the origin of the crosspost is deleted
    SOURCE_MESSAGE_DELETED(3),
    /// comes from Discord's urgent messages
    URGENT(4),
    /// has a thread, of the same id
    HAS_THREAD(5),
    /// only the user who invoked the interaction sees it
    EPHEMERAL(6),
    /// an answer that is still to come
    LOADING(7),
    /// some mentioned roles could not be added to the thread
    FAILED_TO_MENTION_SOME_ROLES_IN_THREAD(8),
    /// notifies nobody
    SUPPRESS_NOTIFICATIONS(12),
    /// a voice message
    IS_VOICE_MESSAGE(13),
    /// forwards a message
    HAS_SNAPSHOT(14),
    /// made of components alone: no content, embeds, stickers or poll
    IS_COMPONENTS_V2(15);

    private final long mask;

    MessageFlag(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }
}
