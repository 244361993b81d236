package hikari.runtime.dispatch;

import hikari.api.channel.ChannelInfo;
import hikari.api.channel.ThreadMember;
import hikari.api.event.ChannelInfoEvent;
import hikari.api.event.ThreadMemberUpdateEvent;
import hikari.api.event.VoiceChannelEffectSendEvent;
import hikari.api.event.VoiceChannelStartTimeUpdateEvent;
import hikari.api.event.VoiceChannelStatusUpdateEvent;
import hikari.api.guild.PartialEmoji;
import hikari.api.voice.VoiceEffectAnimation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What happens in voice channels, beside who is there, and the bot in threads.
final class VoiceChannelDecodings {
    private VoiceChannelDecodings() {}

    static List<Decoding> all() {
        return List.of(
                Decoding.plain(
                        "VOICE_CHANNEL_STATUS_UPDATE",
                        VoiceChannelStatusUpdateEvent.class,
                        p ->
                                new VoiceChannelStatusUpdateEvent(
                                        p.bot(),
                                        p.shard(),
                                        p.id("guild_id"),
                                        p.id("id"),
                                        p.text("status"))),
                Decoding.plain(
                        "VOICE_CHANNEL_START_TIME_UPDATE",
                        VoiceChannelStartTimeUpdateEvent.class,
                        VoiceChannelDecodings::startTimeUpdated),
                Decoding.plain(
                        "VOICE_CHANNEL_EFFECT_SEND",
                        VoiceChannelEffectSendEvent.class,
                        VoiceChannelDecodings::effectSent),
                Decoding.plain(
                        "CHANNEL_INFO",
                        ChannelInfoEvent.class,
                        p ->
                                new ChannelInfoEvent(
                                        p.bot(),
                                        p.shard(),
                                        p.id("guild_id"),
                                        p.list("channels", ChannelInfo.class))),
                Decoding.plain(
                        "THREAD_MEMBER_UPDATE",
                        ThreadMemberUpdateEvent.class,
                        p ->
                                new ThreadMemberUpdateEvent(
                                        p.bot(),
                                        p.shard(),
                                        p.id("guild_id"),
                                        p.id("id"),
                                        p.as(ThreadMember.class))));
    }

    private static VoiceChannelStartTimeUpdateEvent startTimeUpdated(Payload p) {
        var startedAt =
                p.text("voice_start_time")
                        .map(_ -> Instant.ofEpochSecond(p.number("voice_start_time", 0)));
        return new VoiceChannelStartTimeUpdateEvent(
                p.bot(), p.shard(), p.id("guild_id"), p.id("id"), startedAt);
    }

    private static VoiceChannelEffectSendEvent effectSent(Payload p) {
        return new VoiceChannelEffectSendEvent(
                p.bot(),
                p.shard(),
                p.id("guild_id"),
                p.id("channel_id"),
                p.id("user_id"),
                p.findNested("emoji", PartialEmoji.class),
                number(p, "animation_type").map(VoiceEffectAnimation::of),
                number(p, "animation_id"),
                p.findId("sound_id"),
                p.decimal("sound_volume"));
    }

    private static Optional<Integer> number(Payload p, String field) {
        return p.text(field).map(_ -> (int) p.number(field, 0));
    }
}
