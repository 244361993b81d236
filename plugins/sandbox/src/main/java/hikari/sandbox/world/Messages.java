package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Writes, edits and deletes messages. Called under the world's lock.
public final class Messages {
    private static final int REPLY = 19;
    private static final Set<String> AS_SENT = Set.of("nonce", "tts", "sticker_items");

    private final World world;

    Messages(World world) {
        this.world = world;
    }

    /// Writes a message and publishes it.
    public Message create(Channel channel, Draft draft) {
        long id = world.ids().next();
        var message = new Message(draft.visibleTo(), compose(id, channel, draft));
        if (message.isEphemeral()) {
            world.interactions().keepEphemeral(message);
            world.events().watched("MESSAGE_CREATE", forWatchers(channel, message));
            return message;
        }
        channel.add(message);
        var data = dispatched(channel, message);
        world.events()
                .channel("MESSAGE_CREATE", channel, data, world.events().redact(channel, data));
        return message;
    }

    private JsonObject compose(long id, Channel channel, Draft draft) {
        var body = draft.body();
        var attachments = attachments(channel, draft.files(), Js.objects(body, "attachments"));
        var reply = reply(channel, body);
        var mentions = Mentions.of(world, channel, body, reply);
        var json =
                Js.of(
                        "id", Js.id(id),
                        "channel_id", Js.id(channel.id()),
                        "type", reply.isEmpty() ? 0 : REPLY,
                        "author", draft.author(),
                        "content", Js.text(body, "content"),
                        "timestamp", Ids.time(id),
                        "edited_timestamp", null,
                        "tts", Js.flag(body, "tts"),
                        "pinned", false,
                        "flags", Js.number(body, "flags", 0) & MessageRules.SETTABLE_FLAGS,
                        "mention_everyone", mentions.everyone(),
                        "mentions", mentions.users(),
                        "mention_roles", Js.ids(mentions.roles()),
                        "attachments", attachments,
                        "embeds", Embeds.normalized(Js.list(body, "embeds"), attachments),
                        "components",
                                Components.numbered(Js.list(body, "components"), attachments));
        return Js.overlay(
                optional(Js.merge(json, body, AS_SENT), channel, body, reply), draft.extra());
    }

    private static JsonObject optional(
            JsonObject message, Channel channel, JsonObject body, JsonObject reply) {
        var json = message;
        if (Js.has(body, "poll")) {
            var opened = Ids.time(Js.idOf(message, "id"));
            json = Js.with(json, "poll", Polls.opened(Js.object(body, "poll"), opened));
        }
        return reply.isEmpty()
                ? json
                : Js.overlay(
                        json,
                        Js.of(
                                "referenced_message", Js.without(reply, "referenced_message"),
                                "message_reference", reference(channel, Js.idOf(reply, "id"))));
    }

    private static JsonObject reference(Channel channel, long message) {
        var json =
                Js.of("type", 0, "channel_id", Js.id(channel.id()), "message_id", Js.id(message));
        return channel.isDirect() ? json : Js.with(json, "guild_id", Js.id(channel.guildId()));
    }

    private JsonObject reply(Channel channel, JsonObject body) {
        var reference = Js.object(body, "message_reference");
        long target = Js.idOf(reference, "message_id");
        if (target == 0) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        var found = channel.messages().get(target);
        if (found == null && !JsonValue.FALSE.equals(reference.get("fail_if_not_exists"))) {
            throw FieldErrors.of("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
        }
        return found == null ? JsonValue.EMPTY_JSON_OBJECT : found.asSeenBy(world.bot().id());
    }

    private List<JsonObject> attachments(
            Channel channel, List<Files.Upload> files, List<JsonObject> described) {
        var stored = new ArrayList<JsonObject>();
        for (var file : files) {
            var about =
                    described.stream()
                            .filter(one ->
                                    Js.text(one, "id").equals(String.valueOf(file.index()))
                                            || Js.number(one, "id", -1) == file.index())
                            .findFirst()
                            .orElse(JsonValue.EMPTY_JSON_OBJECT);
            stored.add(world.files().store(world.ids().next(), channel.id(), file, about));
        }
        return stored;
    }

    /// Changes a message and publishes the change.
    public Message edit(
            Channel channel, Message message, JsonObject patch, List<Files.Upload> files) {
        var json = message.raw();
        var attachments = keptAttachments(json, patch);
        attachments.addAll(attachments(channel, files, Js.objects(patch, "attachments")));
        json = Js.overlay(json, Js.of("attachments", attachments, "edited_timestamp", world.now()));
        if (patch.containsKey("content")) {
            json = Js.with(json, "content", Js.text(patch, "content"));
            var mentions = Mentions.of(world, channel, patch, JsonValue.EMPTY_JSON_OBJECT);
            json =
                    Js.overlay(
                            json,
                            Js.of(
                                    "mentions", mentions.users(),
                                    "mention_roles", Js.ids(mentions.roles())));
        }
        if (patch.containsKey("embeds")) {
            json =
                    Js.with(
                            json,
                            "embeds",
                            Embeds.normalized(Js.list(patch, "embeds"), attachments));
        }
        if (patch.containsKey("components")) {
            json =
                    Js.with(
                            json,
                            "components",
                            Components.numbered(Js.list(patch, "components"), attachments));
        }
        message.edit(Js.with(json, "flags", flags(message, patch)));
        publishUpdate(channel, message);
        return message;
    }

    private static long flags(Message message, JsonObject patch) {
        long kept = message.flags() & ~Message.LOADING;
        if (!Js.has(patch, "flags")) {
            return kept;
        }
        long wanted = Js.number(patch, "flags", 0);
        return (kept & ~MessageRules.SUPPRESS_EMBEDS)
                | (wanted & (MessageRules.SUPPRESS_EMBEDS | Message.COMPONENTS_V2));
    }

    private static List<JsonObject> keptAttachments(JsonObject message, JsonObject patch) {
        var present = new ArrayList<>(Js.objects(message, "attachments"));
        if (patch.containsKey("attachments")) {
            var kept =
                    Js.objects(patch, "attachments").stream()
                            .map(one -> Js.idOf(one, "id"))
                            .toList();
            present.removeIf(one -> !kept.contains(Js.idOf(one, "id")));
        }
        return present;
    }

    /// Deletes a message and publishes that.
    public void delete(Channel channel, Message message) {
        if (message.isEphemeral()) {
            world.interactions().forgetEphemeral(message);
            world.events().watched("MESSAGE_DELETE", deleted(channel, message));
            return;
        }
        channel.messages().remove(message.id());
        world.events().channel("MESSAGE_DELETE", channel, deleted(channel, message));
    }

    private static JsonObject deleted(Channel channel, Message message) {
        return place(channel, Js.of("id", Js.id(message.id()), "channel_id", Js.id(channel.id())));
    }

    /// Deletes several messages and publishes that once.
    public void deleteAll(Channel channel, List<Long> ids) {
        var gone = ids.stream().filter(id -> channel.messages().remove(id) != null).toList();
        if (!gone.isEmpty()) {
            world.events()
                    .channel(
                            "MESSAGE_DELETE_BULK",
                            channel,
                            place(
                                    channel,
                                    Js.of("ids", Js.ids(gone), "channel_id", Js.id(channel.id()))));
        }
    }

    /// Pins or unpins a message and publishes that; nothing happens if it is so already.
    public void pin(Channel channel, Message message, boolean pinned) {
        if (Js.flag(message.raw(), "pinned") == pinned) {
            return;
        }
        message.edit(Js.with(message.raw(), "pinned", pinned));
        var time = Js.value(world.now());
        channel.edit(Js.with(channel.json(), "last_pin_timestamp", time));
        publishUpdate(channel, message);
        var data = Js.of("channel_id", Js.id(channel.id()), "last_pin_timestamp", time);
        world.events().channel("CHANNEL_PINS_UPDATE", channel, place(channel, data));
        if (pinned) {
            var extra = Js.of("type", 6, "message_reference", reference(channel, message.id()));
            create(channel, Draft.of(world.bot(), Js.of("content", ""), List.of()).extra(extra));
        }
    }

    /// Marks a message of an announcement channel as published.
    public Message crosspost(Channel channel, Message message) {
        if ((message.flags() & 1) != 0) {
            throw new DiscordError(400, 40033, "This message has already been crossposted");
        }
        message.edit(Js.with(message.raw(), "flags", message.flags() | 1));
        publishUpdate(channel, message);
        return message;
    }

    void publishUpdate(Channel channel, Message message) {
        if (message.isEphemeral()) {
            world.events().watched("MESSAGE_UPDATE", forWatchers(channel, message));
            return;
        }
        var data = dispatched(channel, message);
        world.events()
                .channel("MESSAGE_UPDATE", channel, data, world.events().redact(channel, data));
    }

    /// {@return the message as the gateway sends it: with guild and member}
    public JsonObject dispatched(Channel channel, Message message) {
        var data = place(channel, message.asSeenBy(world.bot().id()));
        data = Js.with(data, "channel_type", channel.type());
        var guild = world.guilds().get(channel.guildId());
        if (guild == null) {
            return data;
        }
        var member = guild.members().get(message.authorId());
        if (member != null && !Js.has(data, "webhook_id")) {
            data = Js.with(data, "member", member.partial());
        }
        return Js.with(data, "mentions", withMembers(guild, Js.list(data, "mentions")));
    }

    /// {@return the message as the page sees it}
    public JsonObject forWatchers(Channel channel, Message message) {
        return Js.with(
                dispatched(channel, message), "visible_to", Js.idOrNull(message.visibleTo()));
    }

    private static List<JsonObject> withMembers(Guild guild, JsonArray mentions) {
        return Js.objects(mentions).stream()
                .map(user -> {
                    var member = guild.members().get(Js.idOf(user, "id"));
                    return member == null ? user : Js.with(user, "member", member.partial());
                })
                .toList();
    }

    static JsonObject place(Channel channel, JsonObject data) {
        return channel.isDirect() ? data : Js.with(data, "guild_id", Js.id(channel.guildId()));
    }
}
