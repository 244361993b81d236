package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A message with its reactions. Guarded by the world's lock.
public final class Message {
    /// The flag of a message that one user sees only.
    public static final long EPHEMERAL = 1 << 6;

    /// The flag of a deferred response.
    public static final long LOADING = 1 << 7;

    /// The flag of a message that consists of components.
    public static final long COMPONENTS_V2 = 1 << 15;

    private final long id;
    private final long channelId;
    private final long authorId;
    private final long visibleTo;
    private JsonObject json;
    private final Map<String, Reaction> reactions = new LinkedHashMap<>();

    Message(long visibleTo, JsonObject json) {
        this.id = Js.idOf(json, "id");
        this.channelId = Js.idOf(json, "channel_id");
        this.authorId = Js.idOf(Js.object(json, "author"), "id");
        this.visibleTo = visibleTo;
        this.json = json;
    }

    /// One emoji on a message and who put it there.
    ///
    /// @param emoji the partial emoji
    /// @param users ids, first one first
    public record Reaction(JsonObject emoji, Set<Long> users) {}

    /// {@return the message's id}
    public long id() {
        return id;
    }

    /// {@return the channel's id}
    public long channelId() {
        return channelId;
    }

    /// {@return the author's id; of a webhook message the webhook's}
    public long authorId() {
        return authorId;
    }

    /// {@return the only user who sees it; 0 if everybody does}
    public long visibleTo() {
        return visibleTo;
    }

    /// {@return whether only one user sees it}
    public boolean isEphemeral() {
        return visibleTo != 0;
    }

    /// {@return whether it is a deferred response that still loads}
    public boolean isLoading() {
        return (flags() & LOADING) != 0;
    }

    /// {@return the flags}
    public long flags() {
        return Js.number(json, "flags", 0);
    }

    /// {@return reactions by emoji: a unicode emoji, or `name:id`}
    public Map<String, Reaction> reactions() {
        return reactions;
    }

    void edit(JsonObject changed) {
        json = changed;
    }

    Reaction reaction(String key, JsonObject emoji) {
        return reactions.computeIfAbsent(key, _ -> new Reaction(emoji, new LinkedHashSet<>()));
    }

    /// {@return the message without reactions}
    public JsonObject raw() {
        return json;
    }

    /// {@return the message object, with `me` in reactions from one user's view}
    public JsonObject asSeenBy(long user) {
        if (reactions.isEmpty()) {
            return json;
        }
        var list = new ArrayList<JsonObject>();
        for (var reaction : reactions.values()) {
            int count = reaction.users().size();
            list.add(
                    Js.of(
                            "emoji",
                            reaction.emoji(),
                            "count",
                            count,
                            "count_details",
                            Js.of("burst", 0, "normal", count),
                            "burst_colors",
                            List.of(),
                            "me_burst",
                            false,
                            "burst_me",
                            false,
                            "me",
                            reaction.users().contains(user),
                            "burst_count",
                            0));
        }
        return Js.with(json, "reactions", list);
    }
}
