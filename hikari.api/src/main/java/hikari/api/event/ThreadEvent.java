package hikari.api.event;

/// Something that happened to a thread. Ordered by guild.
public interface ThreadEvent extends ChannelEvent {}
