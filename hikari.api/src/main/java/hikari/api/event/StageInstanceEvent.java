package hikari.api.event;

import hikari.api.guild.StageInstance;

/// Something that happened to a stage. Ordered by guild.
public sealed interface StageInstanceEvent extends ChannelEvent
        permits StageInstanceCreateEvent, StageInstanceUpdateEvent, StageInstanceDeleteEvent {
    /// {@return the stage}
    StageInstance stage();
}
