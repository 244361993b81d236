package hikari.runtime.dispatch;

import hikari.api.cache.CacheKind;
import hikari.api.event.DmTypingStartEvent;
import hikari.api.event.Event;
import hikari.api.event.GatewayRateLimitedEvent;
import hikari.api.event.GuildTypingStartEvent;
import hikari.api.event.OwnUserUpdateEvent;
import hikari.api.event.VoiceServerUpdateEvent;
import hikari.api.event.VoiceStateUpdateEvent;
import hikari.api.gateway.RateLimitMetadata;
import hikari.api.guild.Member;
import hikari.api.user.OwnUser;
import hikari.api.voice.VoiceServer;
import hikari.api.voice.VoiceState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Typing, the bot's own user, voice, interactions and refused requests.
final class OtherDecodings {
    /// Which members are cached may depend on who is in voice.
    private static final Set<CacheKind> VOICE_KINDS =
            Set.of(CacheKind.VOICE_STATES, CacheKind.MEMBERS);

    private OtherDecodings() {}

    static List<Decoding> all() {
        return List.of(
                Decoding.of(
                        "TYPING_START",
                        List.of(GuildTypingStartEvent.class, DmTypingStartEvent.class),
                        Set.of(),
                        OtherDecodings::typing),
                Decoding.of(
                        "USER_UPDATE",
                        List.of(OwnUserUpdateEvent.class),
                        Set.of(CacheKind.ME),
                        OtherDecodings::ownUser),
                Decoding.of(
                        "VOICE_STATE_UPDATE",
                        List.of(VoiceStateUpdateEvent.class),
                        VOICE_KINDS,
                        OtherDecodings::voiceState),
                Decoding.of(
                        "VOICE_SERVER_UPDATE",
                        List.of(VoiceServerUpdateEvent.class),
                        Set.of(),
                        p ->
                                Optional.of(
                                        new VoiceServerUpdateEvent(
                                                p.bot(), p.shard(), p.as(VoiceServer.class)))),
                Decoding.plain(
                        "RATE_LIMITED",
                        GatewayRateLimitedEvent.class,
                        OtherDecodings::rateLimited));
    }

    private static Optional<Event> typing(Payload p) {
        var channelId = p.id("channel_id");
        var userId = p.id("user_id");
        var at = Instant.ofEpochSecond(p.number("timestamp", 0));
        return Optional.of(
                p.findId("guild_id")
                        .<Event>map(guildId ->
                                new GuildTypingStartEvent(
                                        p.bot(),
                                        p.shard(),
                                        guildId,
                                        channelId,
                                        userId,
                                        at,
                                        p.findNested("member", Member.class)))
                        .orElseGet(() ->
                                new DmTypingStartEvent(p.bot(), p.shard(), channelId, userId, at)));
    }

    private static Optional<Event> ownUser(Payload p) {
        var me = p.as(OwnUser.class);
        var old = p.cache().me();
        p.cache().putMe(me);
        return Optional.of(new OwnUserUpdateEvent(p.bot(), p.shard(), me, old));
    }

    /// Calls in direct messages have states too, which no bot takes part in.
    private static Optional<Event> voiceState(Payload p) {
        var state = p.as(VoiceState.class);
        return state.guildId()
                .map(guildId -> {
                    var old = p.before(p.cache().voiceStates(guildId), state.userId());
                    p.cache().putVoiceState(guildId, state);
                    return new VoiceStateUpdateEvent(p.bot(), p.shard(), guildId, state, old);
                });
    }

    private static GatewayRateLimitedEvent rateLimited(Payload p) {
        var millis = (long) Math.ceil(p.decimal("retry_after").orElse(0.0) * 1_000);
        return new GatewayRateLimitedEvent(
                p.bot(),
                p.shard(),
                (int) p.number("opcode", 0),
                Duration.ofMillis(millis),
                p.findNested("meta", RateLimitMetadata.class).orElse(RateLimitMetadata.NONE));
    }
}
