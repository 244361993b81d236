package hikari.sandbox.control;

import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Exchange;
import hikari.sandbox.rest.Reply;
import hikari.sandbox.rest.Router;
import hikari.sandbox.world.Channel;
import hikari.sandbox.world.DiscordError;
import hikari.sandbox.world.Draft;
import hikari.sandbox.world.Message;
import hikari.sandbox.world.MessageRules;
import hikari.sandbox.world.User;
import hikari.sandbox.world.World;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;

/// What people do in channels: read, write, edit, delete, react, type.
final class ChatControls {
    private static final String MESSAGES = "/channels/{channel_id}/messages";
    private static final String ONE = MESSAGES + "/{message_id}";

    private final World world;

    ChatControls(World world) {
        this.world = world;
    }

    void addTo(Router router) {
        router.add("GET", MESSAGES, locked(this::read))
                .add("POST", MESSAGES, locked(this::write))
                .add("PATCH", ONE, locked(this::edit))
                .add("DELETE", ONE, locked(this::delete))
                .add("PUT", ONE + "/reactions/{emoji}", locked(this::react))
                .add("DELETE", ONE + "/reactions/{emoji}", locked(this::unreact))
                .add("POST", "/channels/{channel_id}/typing", locked(this::type))
                .add("POST", "/direct", locked(this::direct));
    }

    private Router.Endpoint locked(Function<Exchange, Reply> work) {
        return x -> world.locked(() -> work.apply(x));
    }

    private Channel channel(Exchange x) {
        return world.channel(x.id("channel_id"));
    }

    /// {@return the acting user, who must see the channel}
    private User actor(Exchange x, Channel channel) {
        long id = x.queryId("user_id");
        var user = id == 0 ? x.userIn(x.json(), "user_id") : world.user(id);
        if (!world.sees(user.id(), channel)) {
            throw DiscordError.missingAccess();
        }
        return user;
    }

    private JsonObject shown(Channel channel, Message message) {
        return world.messages().forWatchers(channel, message);
    }

    private Reply read(Exchange x) {
        var channel = channel(x);
        int limit = x.limit("limit", 100, 1, Channel.HISTORY);
        long user = x.queryId("user_id");
        var open = channel.messages().descendingMap().values().stream().limit(limit);
        var hidden = world.interactions().ephemeralIn(channel.id(), user).stream();
        return Reply.ok(
                Js.array(
                        Stream.concat(open, hidden)
                                .sorted(Comparator.comparingLong(Message::id))
                                .map(message -> shown(channel, message))));
    }

    private Reply write(Exchange x) {
        var channel = channel(x);
        var user = actor(x, channel);
        var body = Js.without(x.json(), "user_id", "reply_to");
        if (Js.has(x.json(), "reply_to")) {
            body =
                    Js.with(
                            body,
                            "message_reference",
                            Js.of("message_id", x.json().get("reply_to")));
        }
        MessageRules.checkNew(body, x.files());
        return Reply.created(
                shown(channel, world.messages().create(channel, Draft.of(user, body, x.files()))));
    }

    private Message own(Exchange x, Channel channel) {
        var message = channel.message(x.id("message_id"));
        if (message.authorId() != actor(x, channel).id()) {
            throw new DiscordError(403, 50005, "Cannot edit a message authored by another user");
        }
        return message;
    }

    private Reply edit(Exchange x) {
        var channel = channel(x);
        var message = own(x, channel);
        var patch = Js.without(x.json(), "user_id");
        MessageRules.checkEdit(message, patch, x.files());
        return Reply.ok(shown(channel, world.messages().edit(channel, message, patch, x.files())));
    }

    private Reply delete(Exchange x) {
        var channel = channel(x);
        var user = actor(x, channel);
        var message = world.interactions().seenBy(user.id(), channel, x.id("message_id"));
        world.messages().delete(channel, message);
        return Reply.none();
    }

    private Reply react(Exchange x) {
        var channel = channel(x);
        var emoji = world.reactions().emoji(x.text("emoji"));
        world.reactions()
                .add(channel, channel.message(x.id("message_id")), actor(x, channel), emoji);
        return Reply.none();
    }

    private Reply unreact(Exchange x) {
        var channel = channel(x);
        var emoji = world.reactions().emoji(x.text("emoji"));
        world.reactions()
                .remove(channel, channel.message(x.id("message_id")), actor(x, channel), emoji);
        return Reply.none();
    }

    private Reply type(Exchange x) {
        var channel = channel(x);
        world.channelWork().typing(channel, actor(x, channel));
        return Reply.none();
    }

    private Reply direct(Exchange x) {
        return Reply.ok(world.channelWork().direct(x.userIn(x.json(), "user_id")).json());
    }
}
