package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.channel.EditChannel;
import hikari.api.channel.EditGroupDm;
import hikari.api.channel.FollowedChannel;
import hikari.api.channel.GroupDmChannel;
import hikari.api.channel.PermissionOverwrite;
import hikari.api.message.Message;
import hikari.api.message.PinnedMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Channels. Threads, messages, invites and webhooks have interfaces of their own.
///
/// @see "Discord documentation: Channel Resource"
public interface Channels extends Reasoned<Channels> {
    /// {@return a channel or thread} A thread says whether the bot is a member.
    ///
    /// @param channelId the channel
    /// @throws hikari.api.error.ForbiddenException with code 50001 when the bot does not see it
    /// @throws hikari.api.error.NotFoundException with code 10003 when there is no such channel
    /// @see "Discord documentation: Channel Resource, Get Channel"
    Channel fetch(Snowflake channelId);

    /// {@return the channel of a guild, as changed} Takes a reason. Needs `MANAGE_CHANNELS`, and
    /// `MANAGE_ROLES` to change overwrites, which may hold only what the bot itself may do. Fires
    /// `CHANNEL_UPDATE`, for a category also for the channels under it that change with it. Threads
    /// are changed by [Threads#edit], groups by [#editGroup].
    ///
    /// @param channelId the channel
    /// @param changes what to change
    /// @throws hikari.api.error.BadRequestException when the channel's kind has no such member
    /// @throws hikari.api.error.ForbiddenException with code 50001 when the bot does not see it,
    ///   50013 without the permissions
    /// @see "Discord documentation: Channel Resource, Modify Channel"
    Channel edit(Snowflake channelId, EditChannel changes);

    /// {@return the channel of a guild, as changed} See [#edit(Snowflake, EditChannel)].
    ///
    /// @param channelId the channel
    /// @param changes sets what to change
    default Channel edit(Snowflake channelId, Consumer<? super EditChannel.Builder> changes) {
        return edit(channelId, EditChannel.of(changes));
    }

    /// {@return the group, as changed} Fires `CHANNEL_UPDATE`. The bot must be in it.
    ///
    /// @param channelId the group
    /// @param changes what to change
    /// @see "Discord documentation: Channel Resource, Modify Channel"
    GroupDmChannel editGroup(Snowflake channelId, EditGroupDm changes);

    /// {@return the group, as changed} See [#editGroup(Snowflake, EditGroupDm)].
    ///
    /// @param channelId the group
    /// @param changes sets what to change
    default GroupDmChannel editGroup(
            Snowflake channelId, Consumer<? super EditGroupDm.Builder> changes) {
        return editGroup(channelId, EditGroupDm.of(changes));
    }

    /// {@return the channel as it was} Deletes a channel or thread for ever, or closes a channel of
    /// direct messages, which can be opened again. Takes a reason. Needs `MANAGE_CHANNELS`, for
    /// threads `MANAGE_THREADS`. Fires `CHANNEL_DELETE` or `THREAD_DELETE`; the channels of a
    /// deleted category stay, and each fires `CHANNEL_UPDATE`.
    ///
    /// @param channelId the channel
    /// @throws hikari.api.error.BadRequestException with code 50074 when the guild, being a
    ///   community, needs it
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permission
    /// @throws hikari.api.error.NotFoundException with code 10003 when there is no such channel
    /// @see "Discord documentation: Channel Resource, Delete/Close Channel"
    Channel delete(Snowflake channelId);

    /// Shows the bot as typing, for ten seconds or until it sends a message. Fires `TYPING_START`.
    /// [#typing] does so for as long as something takes.
    ///
    /// @param channelId the channel
    /// @throws hikari.api.error.ForbiddenException with code 50001 or 50013 when the bot may not
    ///   send messages there
    /// @see "Discord documentation: Channel Resource, Trigger Typing Indicator"
    void triggerTyping(Snowflake channelId);

    /// {@return what shows the bot as typing until it is closed} Does not wait for Discord. Fires
    /// `TYPING_START` each time that Discord is told.
    ///
    /// @param channelId the channel
    /// @throws hikari.api.error.ComponentStateConflictException when the client is not alive
    /// @see "Discord documentation: Channel Resource, Trigger Typing Indicator"
    Typing typing(Snowflake channelId);

    /// {@return the pinned messages, the last pinned first} Fetched as the stream is read, 50 at a
    /// time. Needs `VIEW_CHANNEL`; without `READ_MESSAGE_HISTORY` there are none.
    ///
    /// @param channelId the channel
    /// @throws hikari.api.error.ForbiddenException with code 50001 when the bot does not see it
    /// @see "Discord documentation: Message Resource, Get Channel Pins"
    Stream<PinnedMessage> fetchPins(Snowflake channelId);

    /// {@return the messages that were pinned before a time, the last pinned first} See
    /// [#fetchPins].
    ///
    /// @param channelId the channel
    /// @param before the time
    /// @see "Discord documentation: Message Resource, Get Channel Pins"
    Stream<PinnedMessage> fetchPinsBefore(Snowflake channelId, Instant before);

    /// {@return the 50 messages that were pinned last}
    ///
    /// @param channelId the channel
    /// @deprecated by Discord, in favour of [#fetchPins]
    /// @see "Discord documentation: Message Resource, Get Pinned Messages (deprecated)"
    @Deprecated
    List<Message> fetchLegacyPins(Snowflake channelId);

    /// Sets what a role or member may do in a channel of a guild, in place of what was set before.
    /// Takes a reason. Needs `MANAGE_ROLES`; may hold only what the bot itself may do in the guild
    /// or the category. Fires `CHANNEL_UPDATE`.
    ///
    /// @param channelId the channel
    /// @param overwrite for whom, and what
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permissions
    /// @throws hikari.api.error.NotFoundException with code 10003 when there is no such channel
    /// @see "Discord documentation: Channel Resource, Edit Channel Permissions"
    void editPermissions(Snowflake channelId, PermissionOverwrite overwrite);

    /// Removes what was set for a role or member in a channel of a guild. Takes a reason. Needs
    /// `MANAGE_ROLES`. Fires `CHANNEL_UPDATE`.
    ///
    /// @param channelId the channel
    /// @param overwriteId the role or user
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permission
    /// @throws hikari.api.error.NotFoundException with code 10009 when nothing was set
    /// @see "Discord documentation: Channel Resource, Delete Channel Permission"
    void deletePermissions(Snowflake channelId, Snowflake overwriteId);

    /// {@return what was created} Has the messages that an announcement channel publishes sent to
    /// another channel, too. Takes a reason. Needs `MANAGE_WEBHOOKS` in the channel that they go
    /// to. Fires `WEBHOOKS_UPDATE` there.
    ///
    /// @param channelId the announcement channel
    /// @param targetId the channel that its messages go to
    /// @throws hikari.api.error.BadRequestException with code 30007 when that has as many webhooks
    ///   as it may, 15
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permission
    /// @see "Discord documentation: Channel Resource, Follow Announcement Channel"
    FollowedChannel follow(Snowflake channelId, Snowflake targetId);

    /// {@return the group, if Discord tells it} Adds a user to a group of direct messages that the
    /// bot's application created.
    ///
    /// @param channelId the group
    /// @param userId the user
    /// @param accessToken the user's token with the scope `gdm.join`; secret
    /// @throws hikari.api.error.BadRequestException with code 30004 when there are as many as
    ///   possible, 10
    /// @see "Discord documentation: Channel Resource, Group DM Add Recipient"
    Optional<Channel> addRecipient(Snowflake channelId, Snowflake userId, String accessToken);

    /// {@return the group, if Discord tells it} See [#addRecipient(Snowflake, Snowflake, String)].
    ///
    /// @param channelId the group
    /// @param userId the user
    /// @param accessToken the user's token with the scope `gdm.join`; secret
    /// @param nick the name to show for the user
    /// @see "Discord documentation: Channel Resource, Group DM Add Recipient"
    Optional<Channel> addRecipient(
            Snowflake channelId, Snowflake userId, String accessToken, String nick);

    /// Removes a user from a group of direct messages.
    ///
    /// @param channelId the group
    /// @param userId the user
    /// @see "Discord documentation: Channel Resource, Group DM Remove Recipient"
    void removeRecipient(Snowflake channelId, Snowflake userId);
}
