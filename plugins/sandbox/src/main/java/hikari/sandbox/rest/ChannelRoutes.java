package hikari.sandbox.rest;

import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Router.Limit;
import hikari.sandbox.world.Channel;
import hikari.sandbox.world.DiscordError;
import hikari.sandbox.world.Invites;
import hikari.sandbox.world.Permissions;

/// Channels, their overwrites, invites, webhooks and typing.
final class ChannelRoutes {
    private static final String ONE = "/channels/{channel_id}";
    private static final String OVERWRITE = ONE + "/permissions/{overwrite_id}";
    private static final String OF_GUILD = "/guilds/{guild_id}/channels";
    private static final Limit EDIT = Limit.of("channel-edit", 5, 15_000);
    private static final Limit TYPING = Limit.of("typing", 5, 5_000);

    private ChannelRoutes() {}

    static void addTo(Router router) {
        router.add("GET", ONE, x -> Reply.ok(x.channel().asSeenBy(x.bot().id())))
                .add("PATCH", ONE, EDIT, ChannelRoutes::edit)
                .add("DELETE", ONE, ChannelRoutes::delete)
                .add("PUT", OVERWRITE, ChannelRoutes::overwrite)
                .add("DELETE", OVERWRITE, ChannelRoutes::removeOverwrite)
                .add("POST", ONE + "/typing", TYPING, ChannelRoutes::typing)
                .add("GET", ONE + "/invites", ChannelRoutes::channelInvites)
                .add("POST", ONE + "/invites", ChannelRoutes::invite)
                .add("GET", ONE + "/webhooks", ChannelRoutes::webhooks)
                .add("POST", ONE + "/webhooks", ChannelRoutes::webhook)
                .add("GET", OF_GUILD, ChannelRoutes::list)
                .add("POST", OF_GUILD, ChannelRoutes::create)
                .add("PATCH", OF_GUILD, ChannelRoutes::move)
                .add("GET", "/guilds/{guild_id}/invites", ChannelRoutes::guildInvites)
                .add("GET", "/guilds/{guild_id}/webhooks", ChannelRoutes::guildWebhooks)
                .add("GET", "/invites/{code}", x -> Reply.ok(invites(x).find(x.text("code"))))
                .add("DELETE", "/invites/{code}", x -> Reply.ok(invites(x).delete(x.text("code"))));
    }

    private static Invites invites(Exchange x) {
        return x.world().invites();
    }

    private static Reply guildInvites(Exchange x) {
        return Reply.ok(Js.array(invites(x).ofGuild(x.guild().id())));
    }

    private static Reply guildWebhooks(Exchange x) {
        return Reply.ok(Js.array(x.world().webhooks().where("guild_id", x.guild().id())));
    }

    private static Reply list(Exchange x) {
        return Reply.ok(
                Js.array(
                        x.guild().plainChannels().stream()
                                .filter(x.world().hiddenChannels()::isListed)
                                .map(Channel::json)));
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

    private static Reply channelInvites(Exchange x) {
        return Reply.ok(Js.array(invites(x).ofChannel(x.guildChannel().id())));
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
