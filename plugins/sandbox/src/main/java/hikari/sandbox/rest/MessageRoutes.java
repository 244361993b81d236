package hikari.sandbox.rest;

import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Router.Limit;
import hikari.sandbox.world.Channel;
import hikari.sandbox.world.DiscordError;
import hikari.sandbox.world.Draft;
import hikari.sandbox.world.FieldErrors;
import hikari.sandbox.world.Message;
import hikari.sandbox.world.MessageRules;
import hikari.sandbox.world.Permissions;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Messages: reading, writing, editing, deleting, pinning.
final class MessageRoutes {
    private static final Duration BULK_AGE = Duration.ofDays(14);
    private static final String ONE = "/channels/{channel_id}/messages/{message_id}";

    private MessageRoutes() {}

    static void addTo(Router router) {
        router.add(
                        "GET",
                        "/channels/{channel_id}/messages",
                        Limit.of("messages", 5, 5_000),
                        MessageRoutes::list)
                .add(
                        "POST",
                        "/channels/{channel_id}/messages",
                        Limit.of("message-create", 5, 5_000),
                        MessageRoutes::create)
                .add(
                        "POST",
                        "/channels/{channel_id}/messages/bulk-delete",
                        Limit.of("bulk-delete", 1, 3_000),
                        MessageRoutes::deleteAll)
                .add(
                        "GET",
                        ONE,
                        Limit.of("message", 30, 5_000),
                        x -> Reply.ok(seen(x, readable(x))))
                .add("PATCH", ONE, Limit.of("message-edit", 5, 5_000), MessageRoutes::edit)
                .add("DELETE", ONE, Limit.of("message-delete", 5, 1_000), MessageRoutes::delete)
                .add("POST", ONE + "/crosspost", MessageRoutes::crosspost)
                .add("GET", "/channels/{channel_id}/pins", MessageRoutes::oldPins)
                .add("PUT", "/channels/{channel_id}/pins/{message_id}", x -> pin(x, true))
                .add("DELETE", "/channels/{channel_id}/pins/{message_id}", x -> pin(x, false))
                .add("GET", "/channels/{channel_id}/messages/pins", MessageRoutes::pins)
                .add("PUT", "/channels/{channel_id}/messages/pins/{message_id}", x -> pin(x, true))
                .add(
                        "DELETE",
                        "/channels/{channel_id}/messages/pins/{message_id}",
                        x -> pin(x, false));
    }

    private static jakarta.json.JsonObject seen(Exchange x, Message message) {
        return message.asSeenBy(x.bot().id());
    }

    private static Message readable(Exchange x) {
        var channel = x.writableChannel();
        x.need(channel, Permissions.READ_MESSAGE_HISTORY);
        return x.message(channel);
    }

    private static Reply list(Exchange x) {
        var channel = x.writableChannel();
        int limit = x.limit("limit", 50, 1, 100);
        if ((x.world().permissions(x.bot().id(), channel) & Permissions.READ_MESSAGE_HISTORY)
                == 0) {
            return Reply.ok(Js.array(List.of()));
        }
        return Reply.ok(Js.array(selected(x, channel, limit).map(message -> seen(x, message))));
    }

    private static Stream<Message> selected(Exchange x, Channel channel, int limit) {
        var newestFirst = channel.messages().descendingMap();
        long after = x.queryId("after");
        if (after != 0) {
            var oldest =
                    channel.messages().tailMap(after, false).values().stream()
                            .limit(limit)
                            .toList();
            return oldest.reversed().stream();
        }
        long around = x.queryId("around");
        if (around != 0) {
            var newer =
                    channel.messages().tailMap(around, true).values().stream()
                            .limit(limit / 2 + 1)
                            .toList();
            var older =
                    newestFirst.tailMap(around, false).values().stream()
                            .limit(limit - newer.size());
            return Stream.concat(newer.reversed().stream(), older);
        }
        long before = x.queryId("before");
        var shown = before == 0 ? newestFirst : newestFirst.tailMap(before, false);
        return shown.values().stream().limit(limit);
    }

    private static Reply create(Exchange x) {
        var channel = x.writableChannel();
        x.need(
                channel,
                channel.isThread() ? Permissions.SEND_IN_THREADS : Permissions.SEND_MESSAGES);
        if (!x.files().isEmpty()) {
            x.need(channel, Permissions.ATTACH_FILES);
        }
        var body =
                Js.with(
                        x.json(),
                        "flags",
                        Js.number(x.json(), "flags", 0) & ~(Message.EPHEMERAL | Message.LOADING));
        MessageRules.checkNew(body, x.files());
        if (Js.flag(body, "enforce_nonce") && Js.has(body, "nonce")) {
            var same = sameNonce(x, channel, body.getOrDefault("nonce", JsonValue.NULL));
            if (same.isPresent()) {
                return Reply.ok(seen(x, same.get()));
            }
        }
        if (channel.isArchived()) {
            x.world().threads().edit(channel, Js.of("archived", false));
        }
        return Reply.ok(
                seen(x, x.world().messages().create(channel, Draft.of(x.bot(), body, x.files()))));
    }

    private static Optional<Message> sameNonce(Exchange x, Channel channel, Object nonce) {
        var recent = x.world().now().minus(Duration.ofMinutes(5));
        return channel.messages().descendingMap().values().stream()
                .takeWhile(message -> hikari.sandbox.world.Ids.time(message.id()).isAfter(recent))
                .filter(message ->
                        message.authorId() == x.bot().id()
                                && nonce.equals(message.raw().get("nonce")))
                .findFirst();
    }

    private static Reply edit(Exchange x) {
        var channel = x.writableChannel();
        var message = x.message(channel);
        boolean own = message.authorId() == x.bot().id();
        boolean flagsOnly = x.json().keySet().equals(Set.of("flags"));
        if (!own && !flagsOnly) {
            throw new DiscordError(403, 50005, "Cannot edit a message authored by another user");
        }
        if (!own) {
            x.need(channel, Permissions.MANAGE_MESSAGES);
        }
        MessageRules.checkEdit(message, x.json(), x.files());
        return Reply.ok(seen(x, x.world().messages().edit(channel, message, x.json(), x.files())));
    }

    private static Reply delete(Exchange x) {
        var channel = x.writableChannel();
        var message = x.message(channel);
        if (message.authorId() != x.bot().id()) {
            if (channel.isDirect()) {
                throw new DiscordError(403, 50003, "Cannot execute action on a DM channel");
            }
            x.need(channel, Permissions.MANAGE_MESSAGES);
        }
        x.world().messages().delete(channel, message);
        return Reply.none();
    }

    private static Reply deleteAll(Exchange x) {
        var channel = x.guildChannel();
        x.need(channel, Permissions.MANAGE_MESSAGES);
        var ids = Js.idsOf(x.json(), "messages");
        if (ids.size() < 2 || ids.size() > 100) {
            throw new DiscordError(
                    400,
                    50016,
                    "Provided too few or too many messages to delete. Must provide at least 2 and fewer than 100 messages to delete.");
        }
        var oldest = x.world().now().minus(BULK_AGE);
        if (ids.stream().anyMatch(id -> hikari.sandbox.world.Ids.time(id).isBefore(oldest))) {
            throw new DiscordError(
                    400, 50034, "You can only bulk delete messages that are under 14 days old.");
        }
        if (ids.stream().distinct().count() < ids.size()) {
            throw FieldErrors.of(
                    "messages",
                    "SET_TYPE_ALREADY_CONTAINS_VALUE",
                    "The set already contains this value");
        }
        x.world().messages().deleteAll(channel, ids);
        return Reply.none();
    }

    private static Reply crosspost(Exchange x) {
        var channel = x.guildChannel();
        if (channel.type() != 5) {
            throw new DiscordError(400, 50024, "Cannot execute action on this channel type");
        }
        return Reply.ok(seen(x, x.world().messages().crosspost(channel, x.message(channel))));
    }

    private static Stream<Message> pinned(Channel channel) {
        return channel.messages().descendingMap().values().stream()
                .filter(message -> Js.flag(message.raw(), "pinned"));
    }

    private static Reply oldPins(Exchange x) {
        return Reply.ok(
                Js.array(pinned(x.writableChannel()).limit(50).map(message -> seen(x, message))));
    }

    private static Reply pins(Exchange x) {
        int limit = x.limit("limit", 50, 1, 50);
        var channel = x.writableChannel();
        var items =
                pinned(channel)
                        .limit(limit)
                        .map(message ->
                                Js.of(
                                        "pinned_at",
                                        channel.json().get("last_pin_timestamp"),
                                        "message",
                                        seen(x, message)))
                        .toList();
        return Reply.ok(Js.of("items", items, "has_more", pinned(channel).count() > limit));
    }

    private static Reply pin(Exchange x, boolean pinned) {
        var channel = x.writableChannel();
        x.need(channel, Permissions.MANAGE_MESSAGES);
        var message = x.message(channel);
        if (pinned && pinned(channel).count() >= 250) {
            throw new DiscordError(
                    400, 30003, "Maximum number of pins reached for the channel (250)");
        }
        x.world().messages().pin(channel, message, pinned);
        return Reply.none();
    }
}
