package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.DiscordError.Unknown;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A guild: its own members of the object, and what lives in it. Guarded by the world's lock.
public final class Guild {
    private static final JsonObject NEW =
            Js.read(
                    """
                    {
                      "id": "0", "name": "", "icon": null, "icon_hash": null, "description": null,
                      "home_header": null, "splash": null, "discovery_splash": null, "banner": null,
                      "features": [], "owner_id": "0", "application_id": null, "region": "deprecated",
                      "vanity_url_code": null, "preferred_locale": "en-US", "verification_level": 0,
                      "default_message_notifications": 0, "explicit_content_filter": 0, "mfa_level": 0,
                      "nsfw": false, "nsfw_level": 0, "premium_tier": 0, "premium_subscription_count": 0,
                      "premium_progress_bar_enabled": false, "hub_type": null, "incidents_data": null,
                      "afk_channel_id": null, "afk_timeout": 300, "system_channel_id": null,
                      "system_channel_flags": 0, "rules_channel_id": null,
                      "public_updates_channel_id": null, "safety_alerts_channel_id": null,
                      "widget_enabled": false, "widget_channel_id": null, "max_presences": null,
                      "max_members": 500000, "max_video_channel_users": 25,
                      "max_stage_video_channel_users": 50
                    }
                    """);

    private final long id;
    private JsonObject json;
    private final Map<Long, JsonObject> roles = new LinkedHashMap<>();
    private final Map<Long, Member> members = new LinkedHashMap<>();
    private final Map<Long, Channel> channels = new LinkedHashMap<>();
    private final Map<Long, JsonObject> bans = new LinkedHashMap<>();
    private final Map<Long, JsonObject> emojis = new LinkedHashMap<>();
    private final Map<Long, JsonObject> stickers = new LinkedHashMap<>();
    private final Map<Long, JsonObject> voiceStates = new LinkedHashMap<>();
    private final Map<Long, JsonObject> presences = new LinkedHashMap<>();

    Guild(long id, JsonObject json) {
        this.id = id;
        this.json = json;
    }

    /// {@return the guild's id, which is the everyone role's too}
    public long id() {
        return id;
    }

    /// {@return the guild's name}
    public String name() {
        return Js.text(json, "name");
    }

    /// {@return the id of the owner}
    public long ownerId() {
        return Js.idOf(json, "owner_id");
    }

    /// {@return roles by id, the everyone role included}
    public Map<Long, JsonObject> roles() {
        return roles;
    }

    /// {@return members by user id}
    public Map<Long, Member> members() {
        return members;
    }

    /// {@return channels and threads by id}
    public Map<Long, Channel> channels() {
        return channels;
    }

    /// {@return bans by user id}
    public Map<Long, JsonObject> bans() {
        return bans;
    }

    /// {@return emojis by id}
    public Map<Long, JsonObject> emojis() {
        return emojis;
    }

    /// {@return stickers by id}
    public Map<Long, JsonObject> stickers() {
        return stickers;
    }

    /// {@return voice states by user id; only users who are in a channel}
    public Map<Long, JsonObject> voiceStates() {
        return voiceStates;
    }

    /// {@return presences by user id; only users who are not offline}
    public Map<Long, JsonObject> presences() {
        return presences;
    }

    void edit(JsonObject changed) {
        json = changed;
    }

    /// {@return the role}
    ///
    /// @throws DiscordError 10011 if there is none
    public JsonObject role(long role) {
        var found = roles.get(role);
        if (found == null) {
            throw DiscordError.unknown(Unknown.ROLE);
        }
        return found;
    }

    /// {@return the member}
    ///
    /// @throws DiscordError 10007 if there is none
    public Member member(long user) {
        var found = members.get(user);
        if (found == null) {
            throw DiscordError.unknown(Unknown.MEMBER);
        }
        return found;
    }

    /// {@return the position of the member's highest role}
    public long rank(Member member) {
        return member.user().id() == ownerId()
                ? Long.MAX_VALUE
                : member.roles().stream()
                        .map(roles::get)
                        .mapToLong(role -> role == null ? 0 : Js.number(role, "position", 0))
                        .max()
                        .orElse(0);
    }

    /// {@return the channels that are no threads}
    public List<Channel> plainChannels() {
        return channels.values().stream().filter(channel -> !channel.isThread()).toList();
    }

    /// {@return the active threads}
    public List<Channel> activeThreads() {
        return channels.values().stream()
                .filter(channel -> channel.isThread() && !channel.isArchived())
                .toList();
    }

    /// {@return roles in the order Discord lists them}
    public List<JsonObject> sortedRoles() {
        var sorted = new ArrayList<>(roles.values());
        sorted.sort(
                Comparator.comparingLong((JsonObject role) -> Js.number(role, "position", 0))
                        .thenComparingLong(role -> Js.idOf(role, "id")));
        return sorted;
    }

    /// {@return the guild's own members, without lists}
    public JsonObject properties() {
        return json;
    }

    /// {@return the guild as REST answers it and `GUILD_UPDATE` carries it}
    public JsonObject json() {
        return Js.overlay(
                json,
                Js.of(
                        "roles", sortedRoles(),
                        "emojis", emojis.values(),
                        "stickers", stickers.values()));
    }

    /// {@return the guild with approximate counts}
    public JsonObject withCounts() {
        return Js.overlay(
                json(),
                Js.of(
                        "approximate_member_count", members.size(),
                        "approximate_presence_count", presences.size()));
    }

    /// {@return the data of `GUILD_CREATE` with all members}
    JsonObject create(Member me) {
        return create(me, members.values());
    }

    /// {@return the data of `GUILD_CREATE` with some members}
    JsonObject create(Member me, Collection<Member> shown) {
        return Js.overlay(
                json(),
                Js.of(
                        "joined_at", me.partial().get("joined_at"),
                        "large", members.size() > 250,
                        "unavailable", false,
                        "lazy", true,
                        "member_count", members.size(),
                        "members", shown.stream().map(Member::json).toList(),
                        "channels", plainChannels().stream().map(Channel::json).toList(),
                        "threads",
                                activeThreads().stream()
                                        .map(thread -> thread.asSeenBy(me.user().id()))
                                        .toList(),
                        "voice_states",
                                voiceStates.values().stream()
                                        .map(s -> Js.without(s, "guild_id"))
                                        .toList(),
                        "presences",
                                presences.values().stream()
                                        .map(p -> Js.without(p, "guild_id"))
                                        .toList(),
                        "stage_instances", List.of(),
                        "guild_scheduled_events", List.of(),
                        "soundboard_sounds", List.of(),
                        "embedded_activities", List.of()));
    }

    /// {@return an object with the members that a new guild has}
    static JsonObject template(long id, String name, long owner) {
        return Js.with(NEW, "id", Js.id(id), "name", name, "owner_id", Js.id(owner));
    }
}
