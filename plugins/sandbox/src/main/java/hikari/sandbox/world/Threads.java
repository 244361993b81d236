package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.DiscordError.Unknown;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;

/// Makes, changes and leaves threads. Called under the world's lock.
public final class Threads {
    private static final Set<String> METADATA =
            Set.of("archived", "auto_archive_duration", "locked", "invitable");
    private static final Set<String> EDITABLE =
            Set.of("name", "rate_limit_per_user", "flags", "applied_tags");
    private static final Set<Long> ARCHIVE_MINUTES = Set.of(60L, 1_440L, 4_320L, 10_080L);

    private final World world;

    Threads(World world) {
        this.world = world;
    }

    /// Opens a thread in a channel and publishes that.
    ///
    /// @param id the id: that of the message it hangs on, or a new one
    public Channel open(Channel parent, long id, User owner, JsonObject body) {
        check(body);
        var thread = place(parent, id, owner, body);
        var data = Js.with(thread.asSeenBy(world.bot().id()), "newly_created", true);
        world.events().channel("THREAD_CREATE", thread, data);
        return thread;
    }

    /// {@return a thread of the first world, unpublished}
    public Channel place(Channel parent, long id, User owner, JsonObject body) {
        int type = parent.type() == 5 ? 10 : (int) Js.number(body, "type", 11);
        var json =
                Js.of(
                        "id", Js.id(id),
                        "type", type,
                        "guild_id", Js.id(parent.guildId()),
                        "parent_id", Js.id(parent.id()),
                        "owner_id", Js.id(owner.id()),
                        "name", Js.text(body, "name"),
                        "last_message_id", null,
                        "message_count", 0,
                        "total_message_sent", 0,
                        "member_count", 1,
                        "rate_limit_per_user", Js.number(body, "rate_limit_per_user", 0),
                        "flags", 0,
                        "thread_metadata", metadata(id, body));
        if (Js.has(body, "applied_tags")) {
            json = Js.with(json, "applied_tags", Js.list(body, "applied_tags"));
        }
        var thread = new Channel(id, parent.guildId(), json);
        thread.threadMembers().put(owner.id(), membership(thread, owner));
        world.guild(parent.guildId()).channels().put(id, thread);
        world.channels().put(id, thread);
        return thread;
    }

    private JsonObject metadata(long id, JsonObject body) {
        return Js.of(
                "archived",
                false,
                "auto_archive_duration",
                Js.number(body, "auto_archive_duration", 1_440),
                "archive_timestamp",
                Ids.time(id),
                "locked",
                false,
                "invitable",
                !body.containsKey("invitable") || Js.flag(body, "invitable"),
                "create_timestamp",
                Ids.time(id));
    }

    private static void check(JsonObject body) {
        var errors = new FieldErrors();
        if (!Js.has(body, "name")) {
            errors.required("name");
        } else {
            errors.length("name", Js.text(body, "name"), 1, 100);
        }
        if (!ARCHIVE_MINUTES.contains(Js.number(body, "auto_archive_duration", 60))) {
            errors.add(
                    "auto_archive_duration",
                    "BASE_TYPE_CHOICES",
                    "Value must be one of {60, 1440, 4320, 10080}.");
        }
        errors.check();
    }

    private JsonObject membership(Channel thread, User user) {
        return Js.of(
                "id",
                Js.id(thread.id()),
                "user_id",
                Js.id(user.id()),
                "join_timestamp",
                world.now(),
                "flags",
                0,
                "muted",
                false,
                "mute_config",
                null);
    }

    /// Changes a thread and publishes that.
    public Channel edit(Channel thread, JsonObject patch) {
        var json = Js.merge(thread.json(), patch, EDITABLE);
        var metadata = Js.merge(Js.object(json, "thread_metadata"), patch, METADATA);
        if (patch.containsKey("archived")) {
            metadata = Js.with(metadata, "archive_timestamp", world.now());
        }
        thread.edit(Js.with(json, "thread_metadata", metadata));
        world.events().channel("THREAD_UPDATE", thread, thread.json());
        return thread;
    }

    /// {@return the data of `THREAD_DELETE`}
    JsonObject gone(Channel thread) {
        return Js.of(
                "id", Js.id(thread.id()),
                "guild_id", Js.id(thread.guildId()),
                "parent_id", thread.json().get("parent_id"),
                "type", thread.type());
    }

    /// Lets a user join.
    public void join(Channel thread, User user) {
        if (!thread.threadMembers().containsKey(user.id())) {
            thread.threadMembers().put(user.id(), membership(thread, user));
            publishMembers(thread, List.of(membership(thread, user)), List.of());
        }
    }

    /// Lets a user leave.
    public void leave(Channel thread, User user) {
        if (thread.threadMembers().remove(user.id()) == null) {
            throw DiscordError.unknown(Unknown.MEMBER);
        }
        publishMembers(thread, List.of(), List.of(Js.id(user.id())));
    }

    private void publishMembers(Channel thread, List<JsonObject> added, List<?> removed) {
        int count = thread.threadMembers().size();
        thread.edit(Js.with(thread.json(), "member_count", count));
        var guild = world.guild(thread.guildId());
        var full =
                added.stream()
                        .map(one ->
                                Js.with(
                                        one,
                                        "member",
                                        guild.member(Js.idOf(one, "user_id")).json()))
                        .toList();
        var data =
                Js.of(
                        "id", Js.id(thread.id()),
                        "guild_id", Js.id(thread.guildId()),
                        "member_count", count,
                        "added_members", full,
                        "removed_member_ids", removed);
        world.events().channel("THREAD_MEMBERS_UPDATE", thread, data);
    }
}
