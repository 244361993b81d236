package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.channel.EditChannel;
import hikari.api.channel.PermissionOverwrite;
import hikari.api.channel.StartThread;
import hikari.api.channel.ThreadChannel;
import hikari.api.channel.ThreadMember;
import hikari.api.message.PinnedMessage;
import hikari.api.rest.Channels;
import hikari.rest.wire.EditPermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// [Channels] over an exchange.
///
/// @param exchange sends the requests
record DefaultChannels(Exchange exchange) implements Channels {
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
    public Channel delete(Snowflake channelId) {
        return exchange.fetch(ChannelRoutes.DELETE_CHANNEL.at(channelId));
    }

    @Override
    public void triggerTyping(Snowflake channelId) {
        exchange.run(ChannelRoutes.TRIGGER_TYPING_INDICATOR.at(channelId));
    }

    @Override
    public Stream<PinnedMessage> fetchPins(Snowflake channelId) {
        return Pages.stream(Optional.<Instant>empty(), before -> pins(channelId, before));
    }

    private Pages.Page<PinnedMessage, Optional<Instant>> pins(
            Snowflake channelId, Optional<Instant> before) {
        var call = ChannelRoutes.LIST_PINS.at(channelId).query("limit", 50);
        var page = exchange.fetch(before.isPresent() ? call.query("before", before.get()) : call);
        var items = page.items();
        return new Pages.Page<>(
                items,
                page.hasMore() && !items.isEmpty()
                        ? Optional.of(Optional.of(items.getLast().pinnedAt()))
                        : Optional.empty());
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
    public ThreadChannel createThread(Snowflake channelId, StartThread thread) {
        return exchange.fetch(ChannelRoutes.CREATE_THREAD.at(channelId).body(thread));
    }

    @Override
    public ThreadChannel createThread(
            Snowflake channelId, Snowflake messageId, StartThread thread) {
        return exchange.fetch(
                ChannelRoutes.CREATE_THREAD_FROM_MESSAGE.at(channelId, messageId).body(thread));
    }

    @Override
    public void joinThread(Snowflake threadId) {
        exchange.run(ChannelRoutes.JOIN_THREAD.at(threadId));
    }

    @Override
    public void leaveThread(Snowflake threadId) {
        exchange.run(ChannelRoutes.LEAVE_THREAD.at(threadId));
    }

    @Override
    public List<ThreadMember> fetchThreadMembers(Snowflake threadId) {
        return exchange.fetch(ChannelRoutes.LIST_THREAD_MEMBERS.at(threadId));
    }

    @Override
    public void addThreadMember(Snowflake threadId, Snowflake userId) {
        exchange.run(ChannelRoutes.ADD_THREAD_MEMBER.at(threadId, userId));
    }

    @Override
    public void removeThreadMember(Snowflake threadId, Snowflake userId) {
        exchange.run(ChannelRoutes.DELETE_THREAD_MEMBER.at(threadId, userId));
    }
}
