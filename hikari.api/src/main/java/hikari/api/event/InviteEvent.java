package hikari.api.event;

/// Something that happened to an invite into a guild. Only for bots with `MANAGE_CHANNELS` in its
/// channel. Ordered by guild.
public sealed interface InviteEvent extends ChannelEvent
        permits InviteCreateEvent, InviteDeleteEvent {
    /// {@return the end of its address}
    String code();
}
