package hikari.sandbox.rest;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.DiscordError;
import hikari.sandbox.world.DiscordError.Unknown;
import hikari.sandbox.world.Guild;
import hikari.sandbox.world.Member;
import hikari.sandbox.world.Permissions;
import hikari.sandbox.world.User;
import jakarta.json.JsonObject;

/// Voice states, and moving members between voice channels.
final class VoiceRoutes {
    private static final String STATES = "/guilds/{guild_id}/voice-states/";
    private static final int STAGE = 13;

    private VoiceRoutes() {}

    static void addTo(Router router) {
        router.add("GET", STATES + "@me", VoiceRoutes::read)
                .add("GET", STATES + "{user_id}", VoiceRoutes::read)
                .add("PATCH", STATES + "@me", VoiceRoutes::editMine)
                .add("PATCH", STATES + "{user_id}", VoiceRoutes::edit);
    }

    private static User user(Exchange x) {
        return x.text("user_id").isEmpty() ? x.bot() : x.user();
    }

    private static JsonObject state(Guild guild, long user) {
        var state = guild.voiceStates().get(user);
        if (state == null) {
            throw DiscordError.unknown(Unknown.VOICE_STATE);
        }
        return state;
    }

    private static Reply read(Exchange x) {
        return Reply.ok(state(x.guild(), user(x).id()));
    }

    /// What can be changed there is of stages alone, and only where the user is.
    private static long stage(Exchange x, JsonObject state) {
        long channel = Js.idOf(state, "channel_id");
        if (x.world().channel(channel).type() != STAGE) {
            throw new DiscordError(400, 50024, "Cannot execute action on this channel type");
        }
        if (Js.has(x.json(), "channel_id") && Js.idOf(x.json(), "channel_id") != channel) {
            throw new DiscordError(400, 40032, "Target user is not connected to voice.");
        }
        return channel;
    }

    private static Reply editMine(Exchange x) {
        var channel = x.world().channel(stage(x, state(x.guild(), x.bot().id())));
        if (x.json().containsKey("suppress") && !Js.flag(x.json(), "suppress")) {
            x.need(channel, Permissions.MUTE_MEMBERS);
        }
        if (Js.has(x.json(), "request_to_speak_timestamp")) {
            x.need(channel, Permissions.REQUEST_TO_SPEAK);
        }
        x.world().voice().edit(x.guild(), x.bot(), Js.without(x.json(), "mute", "deaf"));
        return Reply.none();
    }

    private static Reply edit(Exchange x) {
        var channel = x.world().channel(stage(x, state(x.guild(), user(x).id())));
        x.need(channel, Permissions.MUTE_MEMBERS);
        var patch = Js.of();
        if (x.json().containsKey("suppress")) {
            boolean suppressed = Js.flag(x.json(), "suppress");
            patch = Js.of("suppress", suppressed);
            if (!suppressed && !user(x).isBot()) {
                patch = Js.with(patch, "request_to_speak_timestamp", x.world().now());
            }
        }
        x.world().voice().edit(x.guild(), user(x), patch);
        return Reply.none();
    }

    /// Checks what `PATCH /guilds/{id}/members/{id}` says of voice.
    static void checkMember(Exchange x, Guild guild, Member member) {
        var body = x.json();
        need(x, guild, "mute", Permissions.MUTE_MEMBERS);
        need(x, guild, "deaf", Permissions.DEAFEN_MEMBERS);
        need(x, guild, "channel_id", Permissions.MOVE_MEMBERS);
        boolean concerned =
                body.containsKey("mute")
                        || body.containsKey("deaf")
                        || body.containsKey("channel_id");
        if (concerned && !guild.voiceStates().containsKey(member.user().id())) {
            throw new DiscordError(400, 40032, "Target user is not connected to voice.");
        }
        long target = Js.idOf(body, "channel_id");
        if (target != 0 && !guild.channels().containsKey(target)) {
            throw DiscordError.unknown(Unknown.CHANNEL);
        }
    }

    private static void need(Exchange x, Guild guild, String member, long permission) {
        if (x.json().containsKey(member)) {
            x.need(guild, permission);
        }
    }
}
