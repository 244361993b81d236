package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.DiscordError.Unknown;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Makes, changes and deletes channels. Called under the world's lock.
public final class Channels {
    private static final Set<Integer> CREATABLE = Set.of(0, 2, 4, 5, 13, 14, 15, 16);
    private static final Set<String> EDITABLE =
            Set.of(
                    "name",
                    "type",
                    "position",
                    "topic",
                    "nsfw",
                    "rate_limit_per_user",
                    "bitrate",
                    "user_limit",
                    "parent_id",
                    "rtc_region",
                    "video_quality_mode",
                    "default_auto_archive_duration",
                    "flags",
                    "available_tags",
                    "default_reaction_emoji",
                    "default_thread_rate_limit_per_user",
                    "default_sort_order",
                    "default_forum_layout");

    private static final JsonObject FORUM =
            Js.read(
                    """
                    {
                      "default_reaction_emoji": null, "default_sort_order": null,
                      "default_forum_layout": 0, "template": "", "last_message_id": null
                    }
                    """);

    private final World world;

    Channels(World world) {
        this.world = world;
    }

    /// {@return a channel of the first world, unpublished}
    public Channel place(Guild guild, long id, JsonObject body) {
        var channel = new Channel(id, guild.id(), compose(guild, id, body));
        guild.channels().put(id, channel);
        world.channels().put(id, channel);
        return channel;
    }

    private JsonObject compose(Guild guild, long id, JsonObject body) {
        int type = (int) Js.number(body, "type", 0);
        var json =
                Js.of(
                        "id", Js.id(id),
                        "type", type,
                        "guild_id", Js.id(guild.id()),
                        "name", normalized(type, Js.text(body, "name")),
                        "position", Js.number(body, "position", guild.plainChannels().size()),
                        "parent_id", Js.idOrNull(Js.idOf(body, "parent_id")),
                        "permission_overwrites", overwrites(body),
                        "flags", 0);
        return Js.overlay(json, byType(type, body));
    }

    private static JsonObject byType(int type, JsonObject body) {
        return switch (type) {
            case 2, 13 ->
                    Js.of(
                            "bitrate", Js.number(body, "bitrate", 64_000),
                            "user_limit", Js.number(body, "user_limit", 0),
                            "rtc_region", body.getOrDefault("rtc_region", JsonValue.NULL),
                            "nsfw", Js.flag(body, "nsfw"),
                            "rate_limit_per_user", 0,
                            "last_message_id", null);
            case 4 -> Js.of();
            case 15, 16 ->
                    Js.with(
                            Js.overlay(FORUM, shared(body)),
                            "available_tags",
                            Js.list(body, "available_tags"));
            default -> Js.with(shared(body), "last_message_id", null, "last_pin_timestamp", null);
        };
    }

    private static JsonObject shared(JsonObject body) {
        return Js.of(
                "topic", body.getOrDefault("topic", JsonValue.NULL),
                "nsfw", Js.flag(body, "nsfw"),
                "rate_limit_per_user", Js.number(body, "rate_limit_per_user", 0));
    }

    private static String normalized(int type, String name) {
        return type == 0 || type == 5 || type == 15
                ? name.strip().replace(' ', '-').toLowerCase(Locale.ROOT)
                : name.strip();
    }

    private static List<JsonObject> overwrites(JsonObject body) {
        return Js.objects(body, "permission_overwrites").stream()
                .map(one -> overwrite(Js.idOf(one, "id"), one))
                .toList();
    }

    private static JsonObject overwrite(long id, JsonObject body) {
        return Js.of(
                "id", Js.id(id),
                "type", Js.number(body, "type", 0),
                "allow", Js.id(Js.idOf(body, "allow")),
                "deny", Js.id(Js.idOf(body, "deny")));
    }

    /// Makes a channel in a guild and publishes that.
    public Channel create(Guild guild, JsonObject body) {
        var errors = new FieldErrors();
        if (!Js.has(body, "name")) {
            errors.required("name");
        } else {
            errors.length("name", Js.text(body, "name"), 1, 100);
        }
        if (!CREATABLE.contains((int) Js.number(body, "type", 0))) {
            errors.add(
                    "type",
                    "BASE_TYPE_CHOICES",
                    "Value must be one of {0, 2, 4, 5, 13, 14, 15, 16}.");
        }
        fields(errors, guild, body);
        errors.check();
        if (guild.channels().size() >= 500) {
            throw new DiscordError(400, 30013, "Maximum number of guild channels reached (500)");
        }
        var channel = place(guild, world.ids().next(), body);
        world.events().channel("CHANNEL_CREATE", channel, channel.json());
        return channel;
    }

    private static void fields(FieldErrors errors, Guild guild, JsonObject body) {
        errors.length("topic", Js.text(body, "topic"), 0, 4_096);
        long slow = Js.number(body, "rate_limit_per_user", 0);
        if (slow < 0 || slow > 21_600) {
            errors.add(
                    "rate_limit_per_user",
                    "NUMBER_TYPE_MAX",
                    "int value should be less than or equal to 21600.");
        }
        long parent = Js.idOf(body, "parent_id");
        if (parent != 0 && !guild.channels().containsKey(parent)) {
            errors.add("parent_id", "CHANNEL_PARENT_INVALID", "Category does not exist");
        }
    }

    /// Changes a channel of a guild and publishes that.
    public Channel edit(Channel channel, JsonObject patch) {
        var errors = new FieldErrors();
        if (patch.containsKey("name")) {
            errors.length("name", Js.text(patch, "name"), 1, 100);
        }
        fields(errors, world.guild(channel.guildId()), patch);
        errors.check();
        var json = Js.merge(channel.json(), patch, EDITABLE);
        json = Js.with(json, "name", normalized(channel.type(), Js.text(json, "name")));
        if (patch.containsKey("permission_overwrites")) {
            json = Js.with(json, "permission_overwrites", overwrites(patch));
        }
        channel.edit(json);
        world.events().channel("CHANNEL_UPDATE", channel, json);
        return channel;
    }

    /// Deletes a channel or thread, or closes a direct message, and publishes that.
    public void delete(Channel channel) {
        if (channel.isDirect()) {
            return;
        }
        var guild = world.guild(channel.guildId());
        boolean thread = channel.isThread();
        world.voice().empty(guild, channel.id());
        var data = thread ? world.threads().gone(channel) : channel.json();
        world.events().channel(thread ? "THREAD_DELETE" : "CHANNEL_DELETE", channel, data);
        guild.channels().remove(channel.id());
        world.channels().remove(channel.id());
        guild.channels()
                .values()
                .removeIf(
                        one -> Js.idOf(one.json(), "parent_id") == channel.id() && one.isThread());
        world.channels()
                .values()
                .removeIf(
                        one -> Js.idOf(one.json(), "parent_id") == channel.id() && one.isThread());
    }

    /// Sets one permission overwrite and publishes that.
    public void overwrite(Channel channel, long target, JsonObject body) {
        var all = new ArrayList<>(Js.objects(channel.json(), "permission_overwrites"));
        all.removeIf(one -> Js.idOf(one, "id") == target);
        all.add(overwrite(target, body));
        publishOverwrites(channel, all);
    }

    /// Removes one permission overwrite and publishes that.
    public void removeOverwrite(Channel channel, long target) {
        var all = new ArrayList<>(Js.objects(channel.json(), "permission_overwrites"));
        if (!all.removeIf(one -> Js.idOf(one, "id") == target)) {
            throw DiscordError.unknown(Unknown.OVERWRITE);
        }
        publishOverwrites(channel, all);
    }

    private void publishOverwrites(Channel channel, List<JsonObject> all) {
        channel.edit(Js.with(channel.json(), "permission_overwrites", all));
        world.events().channel("CHANNEL_UPDATE", channel, channel.json());
    }

    /// Moves channels and publishes each change.
    public void move(Guild guild, List<JsonObject> moves) {
        for (var move : moves) {
            var channel = world.channel(Js.idOf(move, "id"));
            if (channel.guildId() != guild.id()) {
                throw DiscordError.unknown(Unknown.CHANNEL);
            }
            channel.edit(Js.merge(channel.json(), move, Set.of("position", "parent_id")));
            world.events().channel("CHANNEL_UPDATE", channel, channel.json());
        }
    }

    /// Tells that a user types.
    public void typing(Channel channel, User user) {
        var data =
                Messages.place(
                        channel,
                        Js.of(
                                "channel_id", Js.id(channel.id()),
                                "user_id", Js.id(user.id()),
                                "timestamp", world.now().getEpochSecond()));
        var guild = world.guilds().get(channel.guildId());
        if (guild != null && guild.members().containsKey(user.id())) {
            data = Js.with(data, "member", guild.member(user.id()).json());
        }
        world.events().channel("TYPING_START", channel, data);
    }

    /// {@return the direct message channel between the bot and a user, made if there is none}
    public Channel direct(User user) {
        for (var channel : world.channels().values()) {
            if (channel.isDirect() && channel.recipients().contains(user.id())) {
                return channel;
            }
        }
        long id = world.ids().next();
        var json =
                Js.of(
                        "id",
                        Js.id(id),
                        "type",
                        1,
                        "last_message_id",
                        null,
                        "flags",
                        0,
                        "recipients",
                        List.of(user.json()));
        var channel = new Channel(id, 0, json);
        world.channels().put(id, channel);
        world.events().watched("CHANNEL_CREATE", json);
        return channel;
    }
}
