package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;

/// Lets users join, move between and leave voice channels. Called under the world's lock.
public final class Voice {
    private static final JsonObject QUIET =
            Js.read(
                    """
                    {
                      "deaf": false, "mute": false, "self_video": false, "suppress": false,
                      "request_to_speak_timestamp": null
                    }
                    """);

    private final World world;

    Voice(World world) {
        this.world = world;
    }

    /// Moves a user to a voice channel, or out of voice with 0, and publishes that.
    public JsonObject move(Guild guild, User user, long channel) {
        return set(guild, user, channel, user.id() + "-voice", Js.of());
    }

    JsonObject set(Guild guild, User user, long channel, String session, JsonObject settings) {
        if (channel != 0) {
            world.channel(channel);
        }
        var ids =
                Js.of(
                        "guild_id", Js.id(guild.id()),
                        "channel_id", Js.idOrNull(channel),
                        "user_id", Js.id(user.id()));
        var state =
                Js.with(
                        Js.overlay(QUIET, ids),
                        "session_id",
                        session,
                        "self_deaf",
                        Js.flag(settings, "self_deaf"),
                        "self_mute",
                        Js.flag(settings, "self_mute"));
        if (channel == 0) {
            guild.voiceStates().remove(user.id());
        } else {
            guild.voiceStates().put(user.id(), state);
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
}
