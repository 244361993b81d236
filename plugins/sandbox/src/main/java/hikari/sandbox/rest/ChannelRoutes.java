package hikari.sandbox.rest;

import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Router.Limit;
import hikari.sandbox.world.Channel;
import hikari.sandbox.world.DiscordError;
import hikari.sandbox.world.Permissions;

/// Channels, their overwrites, invites, webhooks and typing.
final class ChannelRoutes {
    private ChannelRoutes() {}

    static void addTo(Router router) {
        router.add(
                        "GET",
                        "/channels/{channel_id}",
                        x -> Reply.ok(x.channel().asSeenBy(x.bot().id())))
                .add(
                        "PATCH",
                        "/channels/{channel_id}",
                        Limit.of("channel-edit", 5, 15_000),
                        ChannelRoutes::edit)
                .add("DELETE", "/channels/{channel_id}", ChannelRoutes::delete)
                .add(
                        "PUT",
                        "/channels/{channel_id}/permissions/{overwrite_id}",
                        ChannelRoutes::overwrite)
                .add(
                        "DELETE",
                        "/channels/{channel_id}/permissions/{overwrite_id}",
                        ChannelRoutes::removeOverwrite)
                .add(
                        "POST",
                        "/channels/{channel_id}/typing",
                        Limit.of("typing", 5, 5_000),
                        ChannelRoutes::typing)
                .add("GET", "/channels/{channel_id}/invites", ChannelRoutes::invites)
                .add("POST", "/channels/{channel_id}/invites", ChannelRoutes::invite)
                .add("GET", "/channels/{channel_id}/webhooks", ChannelRoutes::webhooks)
                .add("POST", "/channels/{channel_id}/webhooks", ChannelRoutes::webhook)
                .add("GET", "/guilds/{guild_id}/channels", ChannelRoutes::list)
                .add("POST", "/guilds/{guild_id}/channels", ChannelRoutes::create)
                .add("PATCH", "/guilds/{guild_id}/channels", ChannelRoutes::move)
                .add(
                        "GET",
                        "/guilds/{guild_id}/invites",
                        x -> Reply.ok(Js.array(x.world().invites().ofGuild(x.guild().id()))))
                .add(
                        "GET",
                        "/guilds/{guild_id}/webhooks",
                        x ->
                                Reply.ok(
                                        Js.array(
                                                x.world()
                                                        .webhooks()
                                                        .where("guild_id", x.guild().id()))))
                .add(
                        "GET",
                        "/invites/{code}",
                        x -> Reply.ok(x.world().invites().find(x.text("code"))))
                .add(
                        "DELETE",
                        "/invites/{code}",
                        x -> Reply.ok(x.world().invites().delete(x.text("code"))));
    }

    private static Reply list(Exchange x) {
        return Reply.ok(Js.array(x.guild().plainChannels().stream().map(Channel::json)));
    }

    private static Reply create(Exchange x) {
        x.need(x.guild(), Permissions.MANAGE_CHANNELS);
        return Reply.created(x.world().channelWork().create(x.guild(), x.json()).json());
    }

    private static Reply move(Exchange x) {
        x.need(x.guild(), Permissions.MANAGE_CHANNELS);
        x.world().channelWork().move(x.guild(), Js.objects(x.list()));
        return Reply.none();
    }

    private static Reply edit(Exchange x) {
        var channel = x.guildChannel();
        if (channel.isThread()) {
            return Reply.ok(x.world().threads().edit(channel, x.json()).asSeenBy(x.bot().id()));
        }
        x.need(channel, Permissions.MANAGE_CHANNELS);
        return Reply.ok(x.world().channelWork().edit(channel, x.json()).json());
    }

    private static Reply delete(Exchange x) {
        var channel = x.channel();
        if (!channel.isDirect()) {
            x.need(channel, Permissions.MANAGE_CHANNELS);
        }
        var json = channel.json();
        x.world().channelWork().delete(channel);
        return Reply.ok(json);
    }

    private static Reply overwrite(Exchange x) {
        var channel = x.guildChannel();
        x.need(channel, Permissions.MANAGE_ROLES);
        x.world().channelWork().overwrite(channel, x.id("overwrite_id"), x.json());
        return Reply.none();
    }

    private static Reply removeOverwrite(Exchange x) {
        var channel = x.guildChannel();
        x.need(channel, Permissions.MANAGE_ROLES);
        x.world().channelWork().removeOverwrite(channel, x.id("overwrite_id"));
        return Reply.none();
    }

    private static Reply typing(Exchange x) {
        var channel = x.writableChannel();
        x.need(channel, Permissions.SEND_MESSAGES);
        x.world().channelWork().typing(channel, x.bot());
        return Reply.none();
    }

    private static Reply invites(Exchange x) {
        return Reply.ok(Js.array(x.world().invites().ofChannel(x.guildChannel().id())));
    }

    private static Reply invite(Exchange x) {
        var channel = x.guildChannel();
        x.need(channel, Permissions.CREATE_INVITE);
        return Reply.ok(x.world().invites().create(channel, x.bot(), x.json()));
    }

    private static Reply webhooks(Exchange x) {
        return Reply.ok(Js.array(x.world().webhooks().where("channel_id", x.guildChannel().id())));
    }

    private static Reply webhook(Exchange x) {
        var channel = x.guildChannel();
        x.need(channel, Permissions.MANAGE_WEBHOOKS);
        if (channel.isThread()) {
            throw new DiscordError(400, 50024, "Cannot execute action on this channel type");
        }
        return Reply.ok(x.world().webhooks().create(channel, x.json()));
    }
}
