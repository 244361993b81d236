package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets users join, move between and leave voice channels. Called under the world's lock.
public final class Voice {
    private static final int VOICE = 2;
    private static final int STAGE = 13;
    private static final JsonObject QUIET =
            Js.read(
                    """
                    {
                      "deaf": false, "mute": false, "self_deaf": false, "self_mute": false,
                      "self_video": false, "suppress": false, "request_to_speak_timestamp": null
                    }
                    """);

    private final World world;
    private VoiceHost host = VoiceHost.NONE;

    Voice(World world) {
        this.world = world;
    }

    /// Sets where voice is served.
    public void to(VoiceHost servers) {
        host = servers;
    }

    /// {@return whether people can be in a channel by voice}
    public static boolean isVoice(Channel channel) {
        return channel.type() == VOICE || channel.type() == STAGE;
    }

    /// Moves a user to a voice channel, or out of voice with 0, and publishes that.
    ///
    /// @return the voice state
    public JsonObject move(Guild guild, User user, long channel) {
        if (channel != 0 && !isVoice(world.channel(channel))) {
            throw new DiscordError(400, 50024, "Cannot execute action on this channel type");
        }
        var before = guild.voiceStates().getOrDefault(user.id(), QUIET);
        var session = Js.find(before, "session_id").orElseGet(() -> world.ids().secret(32));
        var state = set(guild, user, channel, session, before);
        served(user, channel, session).ifPresent(data -> serverChanged(user, session, data));
        return state;
    }

    /// Does what the bot asks for by op 4; nothing at all if it may not.
    ///
    /// @param channel 0 to leave
    /// @param session the gateway session that asks
    /// @param settings `self_mute` and `self_deaf`
    /// @return the data of VOICE_SERVER_UPDATE, if the session needs one
    Optional<JsonObject> ask(Guild guild, long channel, String session, JsonObject settings) {
        var bot = world.bot();
        if (channel == 0 && !guild.voiceStates().containsKey(bot.id())) {
            return Optional.empty();
        }
        if (channel != 0 && !mayEnter(guild, bot, guild.channels().get(channel))) {
            return Optional.empty();
        }
        set(guild, bot, channel, session, settings);
        return served(bot, channel, session);
    }

    private Optional<JsonObject> served(User user, long channel, String session) {
        return channel == 0
                ? Optional.empty()
                : host.entered(world.channel(channel), user.id(), session);
    }

    private boolean mayEnter(Guild guild, User user, @Nullable Channel channel) {
        if (channel == null || !isVoice(channel)) {
            return false;
        }
        long permissions = world.permissions(user.id(), channel);
        long needed = Permissions.VIEW_CHANNEL | Permissions.CONNECT;
        long limit = Js.number(channel.json(), "user_limit", 0);
        boolean fits =
                limit == 0
                        || (permissions & Permissions.MOVE_MEMBERS) != 0
                        || isIn(guild, user, channel)
                        || in(guild, channel.id()).size() < limit;
        return (permissions & needed) == needed && fits;
    }

    private static boolean isIn(Guild guild, User user, Channel channel) {
        var state = guild.voiceStates().get(user.id());
        return state != null && Js.idOf(state, "channel_id") == channel.id();
    }

    private static List<JsonObject> in(Guild guild, long channel) {
        return guild.voiceStates().values().stream()
                .filter(state -> Js.idOf(state, "channel_id") == channel)
                .toList();
    }

    private JsonObject set(
            Guild guild, User user, long channel, String session, JsonObject settings) {
        var before = guild.voiceStates().getOrDefault(user.id(), QUIET);
        boolean moves = Js.idOf(before, "channel_id") != channel;
        boolean stage = channel != 0 && world.channel(channel).type() == STAGE;
        var member = guild.member(user.id()).json();
        var state =
                Js.overlay(
                        moves ? QUIET : before,
                        Js.of(
                                "guild_id", Js.id(guild.id()),
                                "channel_id", Js.idOrNull(channel),
                                "user_id", Js.id(user.id()),
                                "session_id", session,
                                "mute", Js.flag(member, "mute"),
                                "deaf", Js.flag(member, "deaf"),
                                "self_deaf", Js.flag(settings, "self_deaf"),
                                "self_mute", Js.flag(settings, "self_mute")));
        return put(guild, user, moves ? Js.with(state, "suppress", stage) : state);
    }

    private JsonObject put(Guild guild, User user, JsonObject state) {
        if (Js.has(state, "channel_id")) {
            guild.voiceStates().put(user.id(), state);
        } else {
            guild.voiceStates().remove(user.id());
            host.left(guild.id(), user.id());
        }
        var data = Js.with(state, "member", guild.member(user.id()).json());
        if (user.id() == world.bot().id()) {
            world.events().toBot("VOICE_STATE_UPDATE", guild.id(), data);
            world.events().watched("VOICE_STATE_UPDATE", data);
        } else {
            world.events().guild("VOICE_STATE_UPDATE", guild.id(), data);
        }
        return state;
    }

    /// Changes members of a voice state, and publishes that.
    public void edit(Guild guild, User user, JsonObject patch) {
        var state = guild.voiceStates().get(user.id());
        if (state == null) {
            throw DiscordError.unknown(DiscordError.Unknown.VOICE_STATE);
        }
        var known = Set.of("suppress", "request_to_speak_timestamp", "mute", "deaf");
        var changed = Js.merge(state, patch, known);
        if (Js.flag(patch, "suppress")) {
            changed = Js.with(changed, "request_to_speak_timestamp", JsonValue.NULL);
        }
        put(guild, user, changed);
    }

    /// Puts everybody out of a channel that is no more.
    void empty(Guild guild, long channel) {
        for (var state : in(guild, channel)) {
            move(guild, world.user(Js.idOf(state, "user_id")), 0);
        }
    }

    /// A gateway session is over, and with it the bot's voice that it had asked for.
    void sessionOver(String session) {
        var bot = world.bot();
        for (var guild : world.guilds().values()) {
            var state = guild.voiceStates().get(bot.id());
            if (state != null && Js.text(state, "session_id").equals(session)) {
                move(guild, bot, 0);
            }
        }
    }

    /// A member is gone, and with it its voice.
    void gone(Guild guild, long user) {
        guild.voiceStates().remove(user);
        host.left(guild.id(), user);
    }

    /// Tells a user where its voice is served now: the bot's session by VOICE_SERVER_UPDATE, those
    /// who play people by `voice_server`.
    public void serverChanged(User user, String session, JsonObject server) {
        if (user.id() == world.bot().id()) {
            world.events()
                    .toSession("VOICE_SERVER_UPDATE", Js.idOf(server, "guild_id"), session, server);
        }
        var told = Js.with(server, "user_id", Js.id(user.id()), "session_id", session);
        world.events().watched("voice_server", told);
    }
}
