package hikari.runtime.dispatch;

import hikari.api.Snowflake;
import hikari.api.cache.CacheKind;
import hikari.api.channel.Channel;
import hikari.api.channel.ThreadChannel;
import hikari.api.channel.ThreadMember;
import hikari.api.error.DecodeException;
import hikari.api.event.ChannelCreateEvent;
import hikari.api.event.ChannelDeleteEvent;
import hikari.api.event.ChannelUpdateEvent;
import hikari.api.event.DmChannelPinsUpdateEvent;
import hikari.api.event.Event;
import hikari.api.event.GuildChannelPinsUpdateEvent;
import hikari.api.event.ThreadCreateEvent;
import hikari.api.event.ThreadDeleteEvent;
import hikari.api.event.ThreadListSyncEvent;
import hikari.api.event.ThreadMembersUpdateEvent;
import hikari.api.event.ThreadUpdateEvent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Channels and threads.
final class ChannelDecodings {
    private static final Set<CacheKind> CHANNELS = Set.of(CacheKind.CHANNELS);
    private static final Set<CacheKind> THREADS = Set.of(CacheKind.THREADS);

    private ChannelDecodings() {}

    static List<Decoding> all() {
        return Stream.of(channels(), threads()).flatMap(List::stream).toList();
    }

    private static List<Decoding> channels() {
        return List.of(
                Decoding.of(
                        "CHANNEL_CREATE",
                        List.of(ChannelCreateEvent.class),
                        CHANNELS,
                        ChannelDecodings::created),
                Decoding.of(
                        "CHANNEL_UPDATE",
                        List.of(ChannelUpdateEvent.class),
                        CHANNELS,
                        ChannelDecodings::updated),
                Decoding.of(
                        "CHANNEL_DELETE",
                        List.of(ChannelDeleteEvent.class),
                        CHANNELS,
                        ChannelDecodings::deleted),
                Decoding.of(
                        "CHANNEL_PINS_UPDATE",
                        List.of(GuildChannelPinsUpdateEvent.class, DmChannelPinsUpdateEvent.class),
                        Set.of(),
                        ChannelDecodings::pinsUpdated));
    }

    private static List<Decoding> threads() {
        return List.of(
                Decoding.of(
                        "THREAD_CREATE",
                        List.of(ThreadCreateEvent.class),
                        THREADS,
                        ChannelDecodings::threadCreated),
                Decoding.of(
                        "THREAD_UPDATE",
                        List.of(ThreadUpdateEvent.class),
                        THREADS,
                        ChannelDecodings::threadUpdated),
                Decoding.of(
                        "THREAD_DELETE",
                        List.of(ThreadDeleteEvent.class),
                        THREADS,
                        ChannelDecodings::threadDeleted),
                Decoding.of(
                        "THREAD_LIST_SYNC",
                        List.of(ThreadListSyncEvent.class),
                        THREADS,
                        ChannelDecodings::threadsSynced),
                Decoding.of(
                        "THREAD_MEMBERS_UPDATE",
                        List.of(ThreadMembersUpdateEvent.class),
                        Set.of(),
                        ChannelDecodings::threadMembersUpdated));
    }

    /// Channels of direct messages are announced by older gateways; they are no channels of a
    /// guild.
    private static Optional<Event> created(Payload p) {
        var channel = p.as(Channel.class);
        return p.findId("guild_id")
                .map(guildId -> {
                    p.cache().putChannel(guildId, channel);
                    return new ChannelCreateEvent(p.bot(), p.shard(), guildId, channel);
                });
    }

    private static Optional<Event> updated(Payload p) {
        var channel = p.as(Channel.class);
        return p.findId("guild_id")
                .map(guildId -> {
                    var old =
                            p.before(p.cache().channels(guildId), channel.id())
                                    .or(() ->
                                            p.before(
                                                    p.cache().hiddenChannels(guildId),
                                                    channel.id()));
                    p.cache().putChannel(guildId, channel);
                    return new ChannelUpdateEvent(p.bot(), p.shard(), guildId, channel, old);
                });
    }

    private static Optional<Event> deleted(Payload p) {
        var channel = p.as(Channel.class);
        p.cache().removeChannel(channel.id());
        return p.findId("guild_id")
                .map(guildId -> new ChannelDeleteEvent(p.bot(), p.shard(), guildId, channel));
    }

    private static Optional<Event> pinsUpdated(Payload p) {
        var channelId = p.id("channel_id");
        var lastPin = p.text("last_pin_timestamp").map(ChannelDecodings::instant);
        return Optional.of(
                p.findId("guild_id")
                        .<Event>map(guildId ->
                                new GuildChannelPinsUpdateEvent(
                                        p.bot(), p.shard(), guildId, channelId, lastPin))
                        .orElseGet(() ->
                                new DmChannelPinsUpdateEvent(
                                        p.bot(), p.shard(), channelId, lastPin)));
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new DecodeException("'%s' is no point in time".formatted(text), e);
        }
    }

    private static Optional<Event> threadCreated(Payload p) {
        var thread = p.as(Channel.class);
        var guildId = p.id("guild_id");
        p.cache().putChannel(guildId, thread);
        return Optional.of(
                new ThreadCreateEvent(
                        p.bot(), p.shard(), guildId, thread, p.flag("newly_created")));
    }

    private static Optional<Event> threadUpdated(Payload p) {
        var thread = p.as(Channel.class);
        var guildId = p.id("guild_id");
        var old = p.before(p.cache().threads(guildId), thread.id());
        p.cache().putChannel(guildId, thread);
        return Optional.of(new ThreadUpdateEvent(p.bot(), p.shard(), guildId, thread, old));
    }

    private static Optional<Event> threadDeleted(Payload p) {
        var id = p.id("id");
        var guildId = p.id("guild_id");
        var old = p.before(p.cache().threads(guildId), id);
        p.cache().removeChannel(id);
        return Optional.of(
                new ThreadDeleteEvent(p.bot(), p.shard(), guildId, id, p.findId("parent_id"), old));
    }

    private static Optional<Event> threadsSynced(Payload p) {
        var guildId = p.id("guild_id");
        var parents = p.ids("channel_ids");
        var threads = p.list("threads", Channel.class);
        var active = threads.stream().map(Channel::id).toList();
        p.cache().threads(guildId).stream()
                .filter(channel -> isThreadIn(channel, parents) && !active.contains(channel.id()))
                .forEach(gone -> p.cache().removeChannel(gone.id()));
        threads.forEach(thread -> p.cache().putChannel(guildId, thread));
        return Optional.of(
                new ThreadListSyncEvent(
                        p.bot(),
                        p.shard(),
                        guildId,
                        parents,
                        threads,
                        p.list("members", ThreadMember.class)));
    }

    private static boolean isThreadIn(Channel channel, List<Snowflake> parents) {
        return channel instanceof ThreadChannel thread
                && (parents.isEmpty() || thread.parentId().filter(parents::contains).isPresent());
    }

    private static Optional<Event> threadMembersUpdated(Payload p) {
        return Optional.of(
                new ThreadMembersUpdateEvent(
                        p.bot(),
                        p.shard(),
                        p.id("guild_id"),
                        p.id("id"),
                        (int) p.number("member_count", 0),
                        p.list("added_members", ThreadMember.class),
                        p.ids("removed_member_ids")));
    }
}
