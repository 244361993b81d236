package hikari.sandbox.rest;

import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Router.Limit;
import hikari.sandbox.world.Permissions;
import hikari.sandbox.world.User;

/// Reactions.
final class ReactionRoutes {
    private static final String ALL = "/channels/{channel_id}/messages/{message_id}/reactions";
    private static final Limit LIMIT = Limit.of("reaction", 1, 250);

    private ReactionRoutes() {}

    static void addTo(Router router) {
        router.add("PUT", ALL + "/{emoji}/@me", LIMIT, ReactionRoutes::add)
                .add("DELETE", ALL + "/{emoji}/@me", LIMIT, x -> remove(x, x.bot()))
                .add("DELETE", ALL + "/{emoji}/{user_id}", LIMIT, x -> remove(x, x.user()))
                .add("GET", ALL + "/{emoji}", ReactionRoutes::users)
                .add("DELETE", ALL + "/{emoji}", LIMIT, ReactionRoutes::clearEmoji)
                .add("DELETE", ALL, LIMIT, ReactionRoutes::clear);
    }

    private static Reply add(Exchange x) {
        var channel = x.writableChannel();
        x.need(channel, Permissions.READ_MESSAGE_HISTORY);
        var message = x.message(channel);
        var emoji = x.world().reactions().emoji(x.text("emoji"));
        x.need(channel, Permissions.ADD_REACTIONS);
        x.world().reactions().add(channel, message, x.bot(), emoji);
        return Reply.none();
    }

    private static Reply remove(Exchange x, User user) {
        var channel = x.writableChannel();
        var message = x.message(channel);
        if (user.id() != x.bot().id()) {
            x.need(channel, Permissions.MANAGE_MESSAGES);
        }
        x.world()
                .reactions()
                .remove(channel, message, user, x.world().reactions().emoji(x.text("emoji")));
        return Reply.none();
    }

    private static Reply users(Exchange x) {
        var message = x.message(x.writableChannel());
        long after = x.queryId("after");
        int limit = x.limit("limit", 25, 1, 100);
        var ids =
                x.world().reactions().users(message, x.world().reactions().emoji(x.text("emoji")));
        return Reply.ok(
                Js.array(
                        ids.stream()
                                .sorted()
                                .filter(id -> id > after)
                                .limit(limit)
                                .map(id -> x.world().user(id).json())));
    }

    private static Reply clear(Exchange x) {
        var channel = x.guildChannel();
        x.need(channel, Permissions.MANAGE_MESSAGES);
        x.world().reactions().clear(channel, x.message(channel));
        return Reply.none();
    }

    private static Reply clearEmoji(Exchange x) {
        var channel = x.guildChannel();
        x.need(channel, Permissions.MANAGE_MESSAGES);
        x.world()
                .reactions()
                .clear(channel, x.message(channel), x.world().reactions().emoji(x.text("emoji")));
        return Reply.none();
    }
}
