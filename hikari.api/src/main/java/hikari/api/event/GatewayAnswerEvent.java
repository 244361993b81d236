package hikari.api.event;

/// Discord answered something that a shard asked for.
public sealed interface GatewayAnswerEvent extends ShardEvent
        permits MemberChunkEvent,
                GatewayRateLimitedEvent,
                SoundboardSoundsEvent,
                ChannelInfoEvent {}
