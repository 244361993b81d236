package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.gateway.GatewayGuild;
import hikari.api.guild.Emoji;
import hikari.api.guild.Guild;
import hikari.api.guild.Member;
import hikari.api.guild.Role;
import hikari.api.guild.Sticker;
import hikari.api.invite.Invite;
import hikari.api.json.Json;
import hikari.api.message.Message;
import hikari.api.presence.Presence;
import hikari.api.user.OwnUser;
import hikari.api.user.User;
import hikari.api.voice.VoiceState;
import jakarta.json.bind.Jsonb;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Discord's objects, made the way they are made in earnest: by decoding.
public final class Things {
    private static final Jsonb JSONB = Json.create();

    private Things() {}

    private static <T> T decode(Class<T> type, String json) {
        return Json.decode(JSONB, json.replace('\'', '"'), type);
    }

    static Snowflake id(long id) {
        return Snowflake.of(id);
    }

    private static String user(long id, String name) {
        return "{'id': '%d', 'username': '%s', 'discriminator': '0'}".formatted(id, name);
    }

    static User userOf(long id, String name) {
        return decode(User.class, user(id, name));
    }

    static OwnUser me(long id) {
        return decode(OwnUser.class, user(id, "me"));
    }

    private static String memberJson(long id, String name) {
        return "{'user': %s, 'roles': [], 'joined_at': '2026-01-01T00:00:00+00:00', 'deaf': false, 'mute': false, 'flags': 0}"
                .formatted(user(id, name));
    }

    static Member member(long id, String name) {
        return decode(Member.class, memberJson(id, name));
    }

    private static String channelJson(long id) {
        return "{'id': '%d', 'type': 0, 'name': 'c', 'position': 0, 'permission_overwrites': []}"
                .formatted(id);
    }

    static Channel channel(long id) {
        return decode(Channel.class, channelJson(id));
    }

    static Channel thread(long id, long parent) {
        return decode(
                Channel.class,
                "{'id': '%d', 'type': 11, 'name': 't', 'parent_id': '%d'}".formatted(id, parent));
    }

    static Role role(long id) {
        return decode(Role.class, roleJson(id));
    }

    private static String roleJson(long id) {
        return ("{'id': '%d', 'name': 'r', 'color': 0, 'hoist': false, 'position': 1,"
                        + " 'permissions': '0', 'managed': false, 'mentionable': false, 'flags': 0}")
                .formatted(id);
    }

    static Emoji emoji(long id) {
        return decode(Emoji.class, emojiJson(id));
    }

    private static String emojiJson(long id) {
        return "{'id': '%d', 'name': 'e'}".formatted(id);
    }

    static Presence presence(long userId) {
        return decode(
                Presence.class,
                "{'user': {'id': '%d'}, 'status': 'online', 'activities': [], 'client_status': {}}"
                        .formatted(userId));
    }

    static VoiceState voiceState(long userId, long channelId) {
        return decode(
                VoiceState.class,
                "{'user_id': '%d', 'channel_id': %s, 'session_id': 's'}"
                        .formatted(userId, channelId == 0 ? "null" : "'" + channelId + "'"));
    }

    static VoiceState voiceStateOf(Member member, long channelId) {
        var userId = member.user().orElseThrow().id().value();
        return with(voiceState(userId, channelId), Map.of("member", Optional.of(member)));
    }

    static Invite invite(String code, long guildId) {
        return decode(
                Invite.class,
                "{'type': 0, 'code': '%s', 'guild_id': '%d'}".formatted(code, guildId));
    }

    /// {@return a record with other values in some components}
    private static <T extends Record> T with(T source, Map<String, ?> changes) {
        try {
            var components = source.getClass().getRecordComponents();
            var types = new Class<?>[components.length];
            var values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                var name = components[i].getName();
                types[i] = components[i].getType();
                values[i] =
                        changes.containsKey(name)
                                ? changes.get(name)
                                : components[i].getAccessor().invoke(source);
            }
            @SuppressWarnings("unchecked")
            var type = (Class<T>) source.getClass();
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    static Guild withParts(
            Guild guild, List<Role> roles, List<Emoji> emojis, List<Sticker> stickers) {
        return with(guild, Map.of("roles", roles, "emojis", emojis, "stickers", stickers));
    }

    /// {@return the member as of another user, which is another in nothing but its id}
    static Member numbered(Member member, User user, long id) {
        return member.withUser(
                new User(
                        id(id),
                        user.username(),
                        user.discriminator(),
                        user.globalName(),
                        user.avatar(),
                        user.bot(),
                        user.system(),
                        user.banner(),
                        user.accentColor(),
                        user.publicFlags(),
                        user.flags(),
                        user.avatarDecorationData(),
                        user.collectibles(),
                        user.primaryGuild(),
                        user.displayNameStyles(),
                        user.member()));
    }

    static VoiceState inGuild(VoiceState state, Snowflake guildId, Optional<Member> member) {
        return with(state, Map.of("guildId", Optional.of(guildId), "member", member));
    }

    static Message message(long id, long channelId, long guildId) {
        return decode(
                Message.class,
                ("{'id': '%d', 'channel_id': '%d', 'guild_id': '%d', 'content': 'x', 'type': 0,"
                                + " 'timestamp': '2026-01-01T00:00:00+00:00', 'author': %s}")
                        .formatted(id, channelId, guildId, user(1, "a")));
    }

    /// A guild as it comes when it becomes available.
    static GatewayGuild guild(
            long id, List<Long> channels, List<Long> roles, List<Long> members, List<Long> emojis) {
        return decode(GatewayGuild.class, guildJson(id, channels, roles, members, emojis));
    }

    public static String guildJson(
            long id, List<Long> channels, List<Long> roles, List<Long> members, List<Long> emojis) {
        return ("{'id': '%d', 'name': 'g', 'owner_id': '1', 'afk_timeout': 0, 'verification_level':"
                        + " 0, 'default_message_notifications': 0, 'explicit_content_filter': 0,"
                        + " 'features': [], 'mfa_level': 0, 'system_channel_flags': 0, 'premium_tier':"
                        + " 0, 'preferred_locale': 'en-US', 'nsfw_level': 0, 'stickers': [],"
                        + " 'premium_progress_bar_enabled': false, 'joined_at':"
                        + " '2026-01-01T00:00:00+00:00', 'large': false, 'member_count': 1,"
                        + " 'voice_states': [], 'threads': [], 'presences': [], 'stage_instances': [],"
                        + " 'guild_scheduled_events': [], 'soundboard_sounds': [], 'channels': [%s],"
                        + " 'roles': [%s], 'members': [%s], 'emojis': [%s]}")
                .formatted(
                        id,
                        channels.stream().map(Things::channelJson).collect(Collectors.joining(",")),
                        roles.stream().map(Things::roleJson).collect(Collectors.joining(",")),
                        members.stream()
                                .map(m -> memberJson(m, "m"))
                                .collect(Collectors.joining(",")),
                        emojis.stream().map(Things::emojiJson).collect(Collectors.joining(",")))
                .replace('\'', '"');
    }
}
