package hikari.runtime.dispatch;

import hikari.api.Snowflake;
import hikari.api.cache.CacheKind;
import hikari.api.event.DmMessageCreateEvent;
import hikari.api.event.DmMessageDeleteEvent;
import hikari.api.event.DmMessageUpdateEvent;
import hikari.api.event.Event;
import hikari.api.event.GuildMessageCreateEvent;
import hikari.api.event.GuildMessageDeleteEvent;
import hikari.api.event.GuildMessageUpdateEvent;
import hikari.api.event.MessageBulkDeleteEvent;
import hikari.api.message.Message;
import hikari.api.message.PartialMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Messages.
final class MessageDecodings {
    private static final Set<CacheKind> KINDS = Set.of(CacheKind.MESSAGES);

    private MessageDecodings() {}

    static List<Decoding> all() {
        return List.of(
                Decoding.of(
                        "MESSAGE_CREATE",
                        List.of(GuildMessageCreateEvent.class, DmMessageCreateEvent.class),
                        KINDS,
                        MessageDecodings::created),
                Decoding.of(
                        "MESSAGE_UPDATE",
                        List.of(GuildMessageUpdateEvent.class, DmMessageUpdateEvent.class),
                        KINDS,
                        MessageDecodings::updated),
                Decoding.of(
                        "MESSAGE_DELETE",
                        List.of(GuildMessageDeleteEvent.class, DmMessageDeleteEvent.class),
                        KINDS,
                        MessageDecodings::deleted),
                Decoding.of(
                        "MESSAGE_DELETE_BULK",
                        List.of(MessageBulkDeleteEvent.class),
                        KINDS,
                        MessageDecodings::bulkDeleted));
    }

    private static Optional<Event> created(Payload p) {
        var message = p.as(Message.class);
        p.cache().putMessage(message);
        return Optional.of(
                message.guildId()
                        .<Event>map(guildId ->
                                new GuildMessageCreateEvent(p.bot(), p.shard(), guildId, message))
                        .orElseGet(() -> new DmMessageCreateEvent(p.bot(), p.shard(), message)));
    }

    private static Optional<Event> updated(Payload p) {
        var changes = p.as(PartialMessage.class);
        // what has an author and a time is the whole message; older gateways send the changed part
        // alone
        var message =
                changes.author().isSet() && changes.timestamp().isSet()
                        ? Optional.of(p.as(Message.class))
                        : Optional.<Message>empty();
        var old = p.cache().messages().find(changes.id());
        if (old.isPresent()) {
            message.ifPresentOrElse(
                    p.cache()::putMessage, () -> p.cache().removeMessage(changes.id()));
        }
        return Optional.of(
                p.findId("guild_id")
                        .<Event>map(guildId ->
                                new GuildMessageUpdateEvent(
                                        p.bot(), p.shard(), guildId, changes, message, old))
                        .orElseGet(() ->
                                new DmMessageUpdateEvent(
                                        p.bot(), p.shard(), changes, message, old)));
    }

    private static Optional<Event> deleted(Payload p) {
        var id = p.id("id");
        var channelId = p.id("channel_id");
        var old = p.before(p.cache().messages(), id);
        p.cache().removeMessage(id);
        return Optional.of(
                p.findId("guild_id")
                        .<Event>map(guildId ->
                                new GuildMessageDeleteEvent(
                                        p.bot(), p.shard(), guildId, channelId, id, old))
                        .orElseGet(() ->
                                new DmMessageDeleteEvent(p.bot(), p.shard(), channelId, id, old)));
    }

    private static Optional<Event> bulkDeleted(Payload p) {
        var old = new HashMap<Snowflake, Message>();
        var ids = p.ids("ids");
        for (var id : ids) {
            p.before(p.cache().messages(), id).ifPresent(message -> old.put(id, message));
            p.cache().removeMessage(id);
        }
        return Optional.of(
                new MessageBulkDeleteEvent(
                        p.bot(),
                        p.shard(),
                        p.id("guild_id"),
                        p.id("channel_id"),
                        ids,
                        Map.copyOf(old)));
    }
}
