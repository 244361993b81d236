package hikari.sandbox.load;

import hikari.sandbox.LoadWorld;
import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Guilds to measure with.
public final class LoadGuilds {
    /// What is the same in all of them.
    private static final JsonObject ALIKE =
            Js.read(
                    """
                    {
                      "description": null, "splash": null, "discovery_splash": null, "banner": null,
                      "home_header": null, "application_id": null, "region": "deprecated",
                      "afk_channel_id": null, "afk_timeout": 300, "widget_enabled": false,
                      "widget_channel_id": null, "system_channel_flags": 0, "rules_channel_id": null,
                      "public_updates_channel_id": null, "safety_alerts_channel_id": null,
                      "vanity_url_code": null, "verification_level": 1,
                      "default_message_notifications": 1, "explicit_content_filter": 2,
                      "mfa_level": 0, "nsfw": false, "nsfw_level": 0, "premium_tier": 1,
                      "premium_subscription_count": 3, "premium_progress_bar_enabled": true,
                      "features": ["COMMUNITY", "NEWS"], "preferred_locale": "en-US",
                      "max_members": 500000, "max_video_channel_users": 25,
                      "max_stage_video_channel_users": 50, "max_presences": null,
                      "hub_type": null, "incidents_data": null, "threads": [], "emojis": [],
                      "stickers": [], "soundboard_sounds": [], "stage_instances": [],
                      "guild_scheduled_events": [], "large": false, "unavailable": false,
                      "joined_at": "2024-11-01T17:24:39.828000+00:00"
                    }
                    """);

    private static final JsonObject TEXT =
            Js.read(
                    """
                    {
                      "type": 0, "flags": 0, "nsfw": false, "rate_limit_per_user": 0,
                      "last_message_id": null
                    }
                    """);

    private static final JsonObject VOICE =
            Js.read(
                    """
                    {
                      "type": 2, "flags": 0, "nsfw": false, "rate_limit_per_user": 0,
                      "last_message_id": null, "bitrate": 64000, "user_limit": 0, "rtc_region": null
                    }
                    """);

    private static final JsonObject CATEGORY = Js.of("type", 4, "flags", 0);

    private static final String PERMISSIONS = "2248473465835073";

    private final LoadWorld world;
    private final JsonObject me;
    private final LoadIds ids;
    private final LoadMembers members;

    /// Guilds of a world.
    ///
    /// @param me the bot's user
    public LoadGuilds(LoadWorld world, JsonObject me) {
        this.world = world;
        this.me = me;
        this.ids = new LoadIds(world);
        this.members = new LoadMembers(world, ids);
    }

    /// {@return the id of a guild}
    public long id(int guild) {
        return ids.guild(guild);
    }

    /// {@return the data of GUILD_CREATE with everything there is}
    public JsonObject created(int guild) {
        return Js.overlay(
                properties(guild),
                Js.of(
                        "roles", roles(guild),
                        "channels", channels(guild),
                        "members", people(guild),
                        "presences", presences(guild),
                        "voice_states", voiceStates(guild),
                        "member_count", world.members() + 1));
    }

    private JsonObject properties(int guild) {
        return Js.with(
                ALIKE,
                "id",
                Js.id(id(guild)),
                "name",
                "Guild %d".formatted(guild),
                "icon",
                LoadMembers.hash(id(guild)),
                "owner_id",
                Js.id(ids.user(guild, 0)),
                "system_channel_id",
                Js.id(ids.channel(guild, 0)));
    }

    private List<JsonObject> roles(int guild) {
        return IntStream.range(0, world.roles()).mapToObj(role -> role(guild, role)).toList();
    }

    private JsonObject role(int guild, int role) {
        var color = role * 0x1357 % 0xFFFFFF;
        return Js.of(
                "id",
                Js.id(ids.role(guild, role)),
                "name",
                role == 0 ? "@everyone" : "Role %d".formatted(role),
                "description",
                null,
                "permissions",
                PERMISSIONS,
                "position",
                role,
                "color",
                color,
                "colors",
                Js.of("primary_color", color, "secondary_color", null, "tertiary_color", null),
                "hoist",
                role % 4 == 1,
                "managed",
                false,
                "mentionable",
                role % 5 == 1,
                "icon",
                null,
                "unicode_emoji",
                null,
                "tags",
                Js.of(),
                "flags",
                0);
    }

    private List<JsonObject> channels(int guild) {
        return IntStream.range(0, world.channels())
                .mapToObj(channel -> channel(guild, channel))
                .toList();
    }

    /// Whether messages are written in a channel; 0 is always such a one.
    static boolean isText(int channel) {
        return channel % 10 != 1 && !isVoice(channel);
    }

    /// Whether people talk in a channel; 4 is always such a one.
    static boolean isVoice(int channel) {
        return channel % 5 == 4;
    }

    private JsonObject channel(int guild, int channel) {
        var category = channel / 10 * 10 + 1;
        var isNested = category != channel && category < world.channels();
        return Js.with(
                ofItsType(channel),
                "id",
                Js.id(ids.channel(guild, channel)),
                "name",
                "channel-%d".formatted(channel),
                "position",
                channel,
                "parent_id",
                isNested ? Js.id(ids.channel(guild, category)) : null,
                "permission_overwrites",
                overwrites(guild));
    }

    private static JsonObject ofItsType(int channel) {
        if (isVoice(channel)) {
            return VOICE;
        }
        return isText(channel)
                ? Js.with(TEXT, "topic", "What channel %d is about".formatted(channel))
                : CATEGORY;
    }

    private List<JsonObject> overwrites(int guild) {
        return List.of(
                Js.of("id", Js.id(id(guild)), "type", 0, "allow", "0", "deny", "2048"),
                Js.of(
                        "id",
                        Js.id(ids.role(guild, 1)),
                        "type",
                        0,
                        "allow",
                        PERMISSIONS,
                        "deny",
                        "0"));
    }

    private List<JsonObject> people(int guild) {
        var all = new ArrayList<JsonObject>();
        for (var member = 0; member < world.members(); member++) {
            all.add(members.member(guild, member));
        }
        all.add(members.bot(me));
        return all;
    }

    /// Of four in ten.
    private List<JsonObject> presences(int guild) {
        return IntStream.range(0, world.members())
                .filter(member -> member % 5 < 2)
                .mapToObj(member -> LoadPresences.of(ids.user(guild, member), member, 0))
                .toList();
    }

    /// Of one in forty, who stay where they are.
    private List<JsonObject> voiceStates(int guild) {
        return IntStream.range(0, world.members())
                .filter(member -> member % 40 == 8)
                .mapToObj(member ->
                        LoadEvents.voiceState(ids.user(guild, member), ids.channel(guild, 4)))
                .toList();
    }
}
