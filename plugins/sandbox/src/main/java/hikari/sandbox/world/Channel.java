package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.DiscordError.Unknown;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// A channel, thread or direct message with its history. Guarded by the world's lock.
public final class Channel {
    /// How many messages a channel keeps; older ones are forgotten.
    public static final int HISTORY = 1_000;

    private static final Set<Integer> THREADS = Set.of(10, 11, 12);
    private static final Set<Integer> WRITABLE = Set.of(0, 1, 2, 3, 5, 10, 11, 12, 13);

    private final long id;
    private final long guildId;
    private JsonObject json;
    private final NavigableMap<Long, Message> messages = new TreeMap<>();
    private final Map<Long, JsonObject> threadMembers = new LinkedHashMap<>();

    Channel(long id, long guildId, JsonObject json) {
        this.id = id;
        this.guildId = guildId;
        this.json = json;
    }

    /// {@return the channel's id}
    public long id() {
        return id;
    }

    /// {@return the guild's id; 0 for a direct message}
    public long guildId() {
        return guildId;
    }

    /// {@return Discord's channel type}
    public int type() {
        return (int) Js.number(json, "type", 0);
    }

    /// {@return whether it is a thread}
    public boolean isThread() {
        return THREADS.contains(type());
    }

    /// {@return whether it is an archived thread}
    public boolean isArchived() {
        return Js.flag(Js.object(json, "thread_metadata"), "archived");
    }

    /// {@return whether messages can be in it}
    public boolean isWritable() {
        return WRITABLE.contains(type());
    }

    /// {@return whether it is a direct message}
    public boolean isDirect() {
        return guildId == 0;
    }

    /// {@return messages by id, oldest first}
    public NavigableMap<Long, Message> messages() {
        return messages;
    }

    /// {@return members of the thread by user id}
    public Map<Long, JsonObject> threadMembers() {
        return threadMembers;
    }

    /// {@return ids of the people in a direct message, the bot not included}
    public List<Long> recipients() {
        return Js.objects(json, "recipients").stream().map(user -> Js.idOf(user, "id")).toList();
    }

    /// {@return the message}
    ///
    /// @throws DiscordError 10008 if there is none
    public Message message(long message) {
        var found = messages.get(message);
        if (found == null) {
            throw DiscordError.unknown(Unknown.MESSAGE);
        }
        return found;
    }

    void edit(JsonObject changed) {
        json = changed;
    }

    void add(Message message) {
        messages.put(message.id(), message);
        if (messages.size() > HISTORY) {
            messages.pollFirstEntry();
        }
        json = Js.with(json, "last_message_id", Js.id(message.id()));
        if (isThread()) {
            json =
                    Js.overlay(
                            json,
                            Js.of(
                                    "message_count", Js.number(json, "message_count", 0) + 1,
                                    "total_message_sent",
                                            Js.number(json, "total_message_sent", 0) + 1));
        }
    }

    /// {@return the channel object}
    public JsonObject json() {
        return json;
    }

    /// {@return the channel object; of a thread the user is in, with the membership}
    public JsonObject asSeenBy(long user) {
        var membership = threadMembers.get(user);
        return membership == null ? json : Js.with(json, "member", membership);
    }
}
