package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.List;

/// What sessions are told of channels that the bot cannot see: that they are there, and where.
/// Guarded by the world's lock.
public final class HiddenChannels {
    private static final String NAME = "___hidden___";
    private static final long OBFUSCATED = 1L << 17;
    private static final int CATEGORY = 4;

    private final World world;
    private boolean forAll;

    HiddenChannels(World world) {
        this.world = world;
    }

    /// Hides channels from every session that identifies from now on, asked for or not.
    public void forAll() {
        forAll = true;
    }

    boolean isForAll() {
        return forAll;
    }

    /// {@return whether `GET /guilds/{id}/channels` names the channel}
    ///
    /// @param channel a channel of a guild
    public boolean isListed(Channel channel) {
        return !forAll || !isHidden(channel);
    }

    /// A category is seen by who sees a channel in it, a voice channel by who is in it.
    boolean isHidden(Channel channel) {
        var guild = world.guilds().get(channel.guildId());
        return guild != null
                && !channel.isThread()
                && !isSeen(channel)
                && !isIn(guild, channel)
                && (channel.type() != CATEGORY
                        || guild.plainChannels().stream()
                                .filter(child -> Js.idOf(child.json(), "parent_id") == channel.id())
                                .allMatch(this::isHidden));
    }

    private boolean isSeen(Channel channel) {
        return world.sees(world.bot().id(), channel);
    }

    private boolean isIn(Guild guild, Channel channel) {
        var state = guild.voiceStates().get(world.bot().id());
        return state != null && Js.idOf(state, "channel_id") == channel.id();
    }

    /// {@return what is told of a channel that the bot cannot see}
    JsonObject hidden(Channel channel) {
        var json = channel.json();
        return Js.of(
                "id", Js.id(channel.id()),
                "guild_id", Js.id(channel.guildId()),
                "type", channel.type(),
                "position", Js.number(json, "position", 0),
                "parent_id", Js.idOrNull(Js.idOf(json, "parent_id")),
                "name", NAME,
                "flags", OBFUSCATED,
                "permission_overwrites",
                        List.of(
                                Js.of(
                                        "id",
                                        Js.id(channel.guildId()),
                                        "type",
                                        0,
                                        "allow",
                                        "0",
                                        "deny",
                                        Long.toString(Permissions.VIEW_CHANNEL))));
    }

    /// {@return the data of `GUILD_CREATE` with the channels hidden that the bot cannot see, and
    /// without their threads}
    JsonObject hideIn(Guild guild, JsonObject created) {
        var channels =
                guild.plainChannels().stream()
                        .map(channel -> isHidden(channel) ? hidden(channel) : channel.json())
                        .toList();
        var threads =
                Js.objects(created, "threads").stream()
                        .filter(thread -> isSeen(world.channel(Js.idOf(thread, "parent_id"))))
                        .toList();
        return Js.overlay(created, Js.of("channels", channels, "threads", threads));
    }
}
