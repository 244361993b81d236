package hikari.rest;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.channel.EditChannel;
import hikari.api.channel.EditGroupDm;
import hikari.api.channel.FollowedChannel;
import hikari.api.channel.GroupDmChannel;
import hikari.api.channel.PermissionOverwrite;
import hikari.api.message.Message;
import hikari.api.message.PinnedMessage;
import hikari.api.rest.Channels;
import hikari.api.rest.Typing;
import hikari.rest.wire.AddRecipient;
import hikari.rest.wire.EditPermissions;
import hikari.rest.wire.FollowChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// [Channels] over an exchange.
///
/// @param exchange sends the requests
record DefaultChannels(Exchange exchange) implements Channels {
    /// Discord forgets after ten seconds.
    private static final Duration TYPING_PERIOD = Duration.ofSeconds(8);

    @Override
    public Channels because(String reason) {
        return new DefaultChannels(exchange.because(reason));
    }

    @Override
    public Channel fetch(Snowflake channelId) {
        return exchange.fetch(ChannelRoutes.GET_CHANNEL.at(channelId));
    }

    @Override
    public Channel edit(Snowflake channelId, EditChannel changes) {
        return exchange.fetch(ChannelRoutes.UPDATE_CHANNEL.at(channelId).body(changes));
    }

    @Override
    public GroupDmChannel editGroup(Snowflake channelId, EditGroupDm changes) {
        return exchange.fetch(ChannelRoutes.UPDATE_CHANNEL_OF_GROUP.at(channelId).body(changes));
    }

    @Override
    public Channel delete(Snowflake channelId) {
        return exchange.fetch(ChannelRoutes.DELETE_CHANNEL.at(channelId));
    }

    @Override
    public void triggerTyping(Snowflake channelId) {
        exchange.run(ChannelRoutes.TRIGGER_TYPING_INDICATOR.at(channelId));
    }

    @Override
    public Typing typing(Snowflake channelId) {
        var call = ChannelRoutes.TRIGGER_TYPING_INDICATOR.at(channelId);
        return exchange.repeat(call, TYPING_PERIOD)::close;
    }

    @Override
    public Stream<PinnedMessage> fetchPins(Snowflake channelId) {
        return pins(channelId, Optional.empty());
    }

    @Override
    public Stream<PinnedMessage> fetchPinsBefore(Snowflake channelId, Instant before) {
        return pins(channelId, Optional.of(before));
    }

    private Stream<PinnedMessage> pins(Snowflake channelId, Optional<Instant> first) {
        return Pages.stream(
                first,
                before -> {
                    var call = ChannelRoutes.LIST_PINS.at(channelId).query("limit", 50);
                    var page = exchange.fetch(call.queryIfPresent("before", before));
                    return Pages.until(
                            page.hasMore(), page.items(), pin -> Optional.of(pin.pinnedAt()));
                });
    }

    @Override
    @Deprecated
    public List<Message> fetchLegacyPins(Snowflake channelId) {
        return exchange.fetch(ChannelRoutes.DEPRECATED_LIST_PINS.at(channelId));
    }

    @Override
    public void editPermissions(Snowflake channelId, PermissionOverwrite overwrite) {
        exchange.run(
                ChannelRoutes.SET_CHANNEL_PERMISSION_OVERWRITE
                        .at(channelId, overwrite.id())
                        .body(
                                new EditPermissions(
                                        overwrite.type(), overwrite.allow(), overwrite.deny())));
    }

    @Override
    public void deletePermissions(Snowflake channelId, Snowflake overwriteId) {
        exchange.run(ChannelRoutes.DELETE_CHANNEL_PERMISSION_OVERWRITE.at(channelId, overwriteId));
    }

    @Override
    public FollowedChannel follow(Snowflake channelId, Snowflake targetId) {
        return exchange.fetch(
                ChannelRoutes.FOLLOW_CHANNEL.at(channelId).body(new FollowChannel(targetId)));
    }

    @Override
    public Optional<Channel> addRecipient(
            Snowflake channelId, Snowflake userId, String accessToken) {
        return addRecipient(
                channelId, userId, new AddRecipient(Settable.of(accessToken), Settable.unset()));
    }

    @Override
    public Optional<Channel> addRecipient(
            Snowflake channelId, Snowflake userId, String accessToken, String nick) {
        return addRecipient(
                channelId, userId, new AddRecipient(Settable.of(accessToken), Settable.of(nick)));
    }

    private Optional<Channel> addRecipient(
            Snowflake channelId, Snowflake userId, AddRecipient recipient) {
        return exchange.find(ChannelRoutes.ADD_GROUP_DM_USER.at(channelId, userId).body(recipient));
    }

    @Override
    public void removeRecipient(Snowflake channelId, Snowflake userId) {
        exchange.run(ChannelRoutes.DELETE_GROUP_DM_USER.at(channelId, userId));
    }
}
