package hikari.api.event;

/// Something that happened in a voice channel. Ordered by guild.
public sealed interface VoiceChannelEvent extends VoiceEvent, ChannelEvent
        permits VoiceChannelStatusUpdateEvent,
                VoiceChannelStartTimeUpdateEvent,
                VoiceChannelEffectSendEvent {}
