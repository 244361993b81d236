package hikari.sandbox.rest;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.Channel;
import hikari.sandbox.world.DiscordError;
import hikari.sandbox.world.DiscordError.Unknown;
import hikari.sandbox.world.Draft;
import hikari.sandbox.world.MessageRules;
import hikari.sandbox.world.Permissions;
import hikari.sandbox.world.User;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/// Threads and their members.
final class ThreadRoutes {
    private static final String MEMBERS = "/channels/{channel_id}/thread-members";
    private static final int FORUM = 15;

    private ThreadRoutes() {}

    static void addTo(Router router) {
        router.add(
                        "POST",
                        "/channels/{channel_id}/messages/{message_id}/threads",
                        ThreadRoutes::onMessage)
                .add("POST", "/channels/{channel_id}/threads", ThreadRoutes::create)
                .add("GET", "/channels/{channel_id}/threads/archived/public", x -> archived(x, 11))
                .add("GET", "/channels/{channel_id}/threads/archived/private", x -> archived(x, 12))
                .add(
                        "GET",
                        "/channels/{channel_id}/users/@me/threads/archived/private",
                        x -> archived(x, 12))
                .add("GET", "/guilds/{guild_id}/threads/active", ThreadRoutes::active)
                .add("GET", MEMBERS, x -> Reply.ok(Js.array(thread(x).threadMembers().values())))
                .add("GET", MEMBERS + "/{user_id}", ThreadRoutes::member)
                .add("PUT", MEMBERS + "/@me", x -> join(x, x.bot()))
                .add("PUT", MEMBERS + "/{user_id}", x -> join(x, x.user()))
                .add("DELETE", MEMBERS + "/@me", x -> leave(x, x.bot()))
                .add("DELETE", MEMBERS + "/{user_id}", x -> leave(x, x.user()));
    }

    private static Channel thread(Exchange x) {
        var channel = x.guildChannel();
        if (!channel.isThread()) {
            throw new DiscordError(400, 50024, "Cannot execute action on this channel type");
        }
        return channel;
    }

    private static Reply onMessage(Exchange x) {
        var channel = x.guildChannel();
        x.need(channel, Permissions.CREATE_PUBLIC_THREADS);
        var message = x.message(channel);
        if (x.world().channels().containsKey(message.id())) {
            throw new DiscordError(
                    400, 160004, "A thread has already been created for this message");
        }
        return Reply.created(
                opened(x, x.world().threads().open(channel, message.id(), x.bot(), x.json())));
    }

    private static JsonObject opened(Exchange x, Channel thread) {
        return thread.asSeenBy(x.bot().id());
    }

    private static Reply create(Exchange x) {
        var channel = x.guildChannel();
        x.need(channel, Permissions.CREATE_PUBLIC_THREADS);
        if (channel.type() != FORUM) {
            long id = x.world().ids().next();
            return Reply.created(
                    opened(
                            x,
                            x.world()
                                    .threads()
                                    .open(
                                            channel,
                                            id,
                                            x.bot(),
                                            Js.overlay(Js.of("type", 12), x.json()))));
        }
        var first = Js.object(x.json(), "message");
        MessageRules.checkNew(first, x.files());
        var thread = x.world().threads().open(channel, x.world().ids().next(), x.bot(), x.json());
        var message = x.world().messages().create(thread, Draft.of(x.bot(), first, x.files()));
        return Reply.created(Js.with(opened(x, thread), "message", message.asSeenBy(x.bot().id())));
    }

    private static Reply archived(Exchange x, int type) {
        var parent = x.guildChannel();
        var threads =
                x.world().guild(parent.guildId()).channels().values().stream()
                        .filter(one -> Js.idOf(one.json(), "parent_id") == parent.id())
                        .filter(one ->
                                one.isArchived()
                                        && (one.type() == type
                                                || (type == 11 && one.type() == 10)));
        return Reply.ok(listed(x, threads.toList(), "has_more"));
    }

    private static Reply active(Exchange x) {
        var seen =
                x.guild().activeThreads().stream()
                        .filter(one -> x.world().sees(x.bot().id(), one))
                        .toList();
        return Reply.ok(Js.without(listed(x, seen, "has_more"), "has_more"));
    }

    private static JsonObject listed(Exchange x, List<Channel> threads, String more) {
        Stream<JsonObject> mine =
                threads.stream()
                        .flatMap(one -> Stream.ofNullable(one.threadMembers().get(x.bot().id())));
        return Js.of(
                "threads",
                threads.stream().map(Channel::json).toList(),
                "members",
                mine.toList(),
                more,
                false);
    }

    private static Reply member(Exchange x) {
        var found = thread(x).threadMembers().get(x.user().id());
        if (found == null) {
            throw DiscordError.unknown(Unknown.MEMBER);
        }
        return Reply.ok(found);
    }

    private static Reply join(Exchange x, User user) {
        var thread = thread(x);
        x.world().guild(thread.guildId()).member(user.id());
        x.world().threads().join(thread, user);
        return Reply.none();
    }

    private static Reply leave(Exchange x, User user) {
        x.world().threads().leave(thread(x), user);
        return Reply.none();
    }
}
