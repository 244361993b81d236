package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.channel.EditChannel;
import hikari.api.channel.PermissionOverwrite;
import hikari.api.channel.StartThread;
import hikari.api.channel.ThreadChannel;
import hikari.api.channel.ThreadMember;
import hikari.api.message.PinnedMessage;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Channels and threads.
///
/// @see "Discord documentation: Channel Resource"
public interface Channels extends Reasoned<Channels> {
    /// {@return a channel or thread}
    ///
    /// @param channelId the channel
    /// @throws hikari.api.error.NotFoundException when there is no such channel
    Channel fetch(Snowflake channelId);

    /// {@return the channel, as changed} Takes a reason. Needs `MANAGE_CHANNELS`, for threads
    /// `MANAGE_THREADS`.
    ///
    /// @param channelId the channel
    /// @param changes what to change
    Channel edit(Snowflake channelId, EditChannel changes);

    /// {@return the channel, as changed} See [#edit(Snowflake, EditChannel)].
    ///
    /// @param channelId the channel
    /// @param changes sets what to change
    default Channel edit(Snowflake channelId, Consumer<? super EditChannel.Builder> changes) {
        return edit(channelId, EditChannel.of(changes));
    }

    /// {@return the channel as it was} Deletes a channel or thread, or closes a channel of direct
    /// messages. Takes a reason. Needs `MANAGE_CHANNELS`, for threads `MANAGE_THREADS`.
    ///
    /// @param channelId the channel
    Channel delete(Snowflake channelId);

    /// Shows the bot as typing, for ten seconds or until it sends a message.
    ///
    /// @param channelId the channel
    void triggerTyping(Snowflake channelId);

    /// {@return the pinned messages, the last pinned first} Fetched as the stream is read, 50 at a
    /// time. Needs `READ_MESSAGE_HISTORY`.
    ///
    /// @param channelId the channel
    Stream<PinnedMessage> fetchPins(Snowflake channelId);

    /// Sets what a role or member may do in a channel, in place of what was set before. Takes a
    /// reason. Needs `MANAGE_ROLES`.
    ///
    /// @param channelId the channel
    /// @param overwrite for whom, and what
    void editPermissions(Snowflake channelId, PermissionOverwrite overwrite);

    /// Removes what was set for a role or member in a channel. Takes a reason. Needs
    /// `MANAGE_ROLES`.
    ///
    /// @param channelId the channel
    /// @param overwriteId the role or user
    void deletePermissions(Snowflake channelId, Snowflake overwriteId);

    /// {@return a new thread that belongs to no message} Takes a reason. Needs
    /// `CREATE_PUBLIC_THREADS` or `CREATE_PRIVATE_THREADS`.
    ///
    /// @param channelId the channel
    /// @param thread what it is like; without a type it is private
    ThreadChannel createThread(Snowflake channelId, StartThread thread);

    /// {@return a new thread that belongs to no message} See [#createThread(Snowflake,
    /// StartThread)].
    ///
    /// @param channelId the channel
    /// @param thread sets what it is like
    default ThreadChannel createThread(
            Snowflake channelId, Consumer<? super StartThread.Builder> thread) {
        return createThread(channelId, StartThread.of(thread));
    }

    /// {@return a new thread under a message} Takes a reason. Needs `CREATE_PUBLIC_THREADS`.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param thread what it is like
    /// @throws hikari.api.error.BadRequestException with code 160004 when the message has a thread
    ThreadChannel createThread(Snowflake channelId, Snowflake messageId, StartThread thread);

    /// {@return a new thread under a message} See [#createThread(Snowflake, Snowflake,
    /// StartThread)].
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param thread sets what it is like
    default ThreadChannel createThread(
            Snowflake channelId,
            Snowflake messageId,
            Consumer<? super StartThread.Builder> thread) {
        return createThread(channelId, messageId, StartThread.of(thread));
    }

    /// Has the bot join a thread.
    ///
    /// @param threadId the thread
    void joinThread(Snowflake threadId);

    /// Has the bot leave a thread.
    ///
    /// @param threadId the thread
    void leaveThread(Snowflake threadId);

    /// {@return the members of a thread, without their guild members}
    ///
    /// @param threadId the thread
    List<ThreadMember> fetchThreadMembers(Snowflake threadId);

    /// Adds a user to a thread.
    ///
    /// @param threadId the thread
    /// @param userId the user
    void addThreadMember(Snowflake threadId, Snowflake userId);

    /// Removes a user from a thread. Needs `MANAGE_THREADS`, or to have created a private thread.
    ///
    /// @param threadId the thread
    /// @param userId the user
    void removeThreadMember(Snowflake threadId, Snowflake userId);
}
