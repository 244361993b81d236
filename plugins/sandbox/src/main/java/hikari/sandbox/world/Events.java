package hikari.sandbox.world;

import hikari.sandbox.Dispatch;
import hikari.sandbox.DispatchSink;
import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Sends what happened to the gateway and to those who watch the world (the page, waiting tests).
///
/// Called under the world's lock, so that everybody sees one order.
public final class Events {
    private final World world;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private volatile DispatchSink sink = _ -> {};

    Events(World world) {
        this.world = world;
    }

    /// Sees everything that happens, hidden things included. Must not block.
    @FunctionalInterface
    public interface Watcher {
        /// Takes one event.
        ///
        /// @param name the gateway's name for it, or a name of the sandbox's own in lower case
        /// @param data the data
        void happened(String name, JsonObject data);
    }

    /// Sets where gateway events go.
    public void to(DispatchSink gateway) {
        sink = gateway;
    }

    /// Adds a watcher.
    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    /// Removes a watcher.
    public void unwatch(Watcher watcher) {
        watchers.remove(watcher);
    }

    /// Publishes an event of a guild to everybody; `guild_id` is added if it is missing.
    void guild(String name, long guildId, JsonObject data) {
        var full = data.containsKey("guild_id") ? data : Js.with(data, "guild_id", Js.id(guildId));
        sink.publish(Dispatch.inGuild(name, guildId, full));
        watched(name, full);
    }

    /// Publishes an event of a guild whose data is the guild, or has no place for `guild_id`.
    void guildItself(String name, long guildId, JsonObject data) {
        sink.publish(Dispatch.inGuild(name, guildId, data).always());
        watched(name, data);
    }

    /// Publishes an event of a channel; the bot gets it only if it sees the channel.
    void channel(String name, Channel channel, JsonObject data) {
        channel(name, channel, data, data);
    }

    /// Publishes an event of a channel that has another form for those who may not read messages.
    void channel(String name, Channel channel, JsonObject data, JsonObject redacted) {
        if (name.equals("CHANNEL_CREATE")
                || name.equals("CHANNEL_UPDATE")
                || name.equals("CHANNEL_DELETE")) {
            changed(name, channel, data);
        } else if (world.sees(world.bot().id(), channel)) {
            var dispatch =
                    channel.isDirect()
                            ? Dispatch.direct(name, data)
                            : Dispatch.inGuild(name, channel.guildId(), data);
            sink.publish(dispatch.redacted(redacted));
        }
        watched(name, data);
    }

    private void changed(String name, Channel channel, JsonObject data) {
        var hidden = world.hiddenChannels();
        if (channel.isDirect()) {
            sink.publish(Dispatch.direct(name, data));
        } else if (hidden.isHidden(channel)) {
            var told = Dispatch.inGuild(name, channel.guildId(), hidden.hidden(channel));
            sink.publish(told.ofHiddenChannel());
        } else {
            sink.publish(Dispatch.inGuild(name, channel.guildId(), data));
        }
    }

    /// Publishes an event that goes to the bot whatever its intents are.
    void toBot(String name, long guildId, JsonObject data) {
        var dispatch =
                guildId == 0 ? Dispatch.direct(name, data) : Dispatch.inGuild(name, guildId, data);
        sink.publish(dispatch.always());
    }

    /// Publishes an event of a guild that concerns the bot itself, to one of its sessions.
    void toSession(String name, long guildId, String sessionId, JsonObject data) {
        sink.publish(Dispatch.inGuild(name, guildId, data).always().toSession(sessionId));
    }

    /// Tells the watchers only.
    public void watched(String name, JsonObject data) {
        for (var watcher : watchers) {
            watcher.happened(name, data);
        }
        world.wake();
    }

    /// {@return a message as sessions without the message content intent see it}
    JsonObject redact(Channel channel, JsonObject message) {
        var me = world.bot().id();
        boolean readable =
                channel.isDirect()
                        || Js.idOf(Js.object(message, "author"), "id") == me
                        || Js.objects(message, "mentions").stream()
                                .anyMatch(user -> Js.idOf(user, "id") == me);
        return readable
                ? message
                : Js.without(
                        Js.overlay(
                                message,
                                Js.of(
                                        "content", "",
                                        "embeds", JsonValue.EMPTY_JSON_ARRAY,
                                        "attachments", JsonValue.EMPTY_JSON_ARRAY,
                                        "components", JsonValue.EMPTY_JSON_ARRAY)),
                        "poll");
    }
}
