package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.channel.EditThread;
import hikari.api.channel.StartPost;
import hikari.api.channel.StartThread;
import hikari.api.channel.StartedPost;
import hikari.api.channel.ThreadChannel;
import hikari.api.channel.ThreadList;
import hikari.api.channel.ThreadMember;
import hikari.api.channel.ThreadSearch;
import hikari.api.channel.ThreadSearchResult;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Threads, and posts in forums, which are threads, too. They are fetched and deleted as [Channels]
/// are. Where threads are listed, each says whether the bot is a member.
///
/// @see "Discord documentation: Channel Resource"
public interface Threads extends Reasoned<Threads> {
    /// {@return a new thread that belongs to no message} Takes a reason. Needs
    /// `CREATE_PUBLIC_THREADS` or `CREATE_PRIVATE_THREADS`. Fires `THREAD_CREATE`.
    ///
    /// @param channelId the channel
    /// @param thread what it is like; without a type it is private
    /// @throws hikari.api.error.BadRequestException with code 160006 or 160007 when there are as
    ///   many active threads as possible
    /// @throws hikari.api.error.ForbiddenException with code 50001 or 50013 without the permission
    /// @see "Discord documentation: Channel Resource, Start Thread without Message"
    ThreadChannel create(Snowflake channelId, StartThread thread);

    /// {@return a new thread that belongs to no message} See [#create(Snowflake, StartThread)].
    ///
    /// @param channelId the channel
    /// @param thread sets what it is like
    default ThreadChannel create(
            Snowflake channelId, Consumer<? super StartThread.Builder> thread) {
        return create(channelId, StartThread.of(thread));
    }

    /// {@return a new thread under a message, with its id} It is public, and an announcement thread
    /// in announcement channels. Takes a reason. Needs `CREATE_PUBLIC_THREADS`. Fires
    /// `THREAD_CREATE` and `MESSAGE_UPDATE`.
    ///
    /// @param channelId the channel; no forum
    /// @param messageId the message
    /// @param thread what it is like, without a type
    /// @throws hikari.api.error.BadRequestException with code 160004 when the message has a thread
    /// @throws hikari.api.error.ForbiddenException with code 50001 or 50013 without the permission
    /// @throws hikari.api.error.LimitExceededException when a type is given, or whether members may
    ///   invite others
    /// @see "Discord documentation: Channel Resource, Start Thread from Message"
    ThreadChannel create(Snowflake channelId, Snowflake messageId, StartThread thread);

    /// {@return a new thread under a message, with its id} See [#create(Snowflake, Snowflake,
    /// StartThread)].
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param thread sets what it is like
    default ThreadChannel create(
            Snowflake channelId,
            Snowflake messageId,
            Consumer<? super StartThread.Builder> thread) {
        return create(channelId, messageId, StartThread.of(thread));
    }

    /// {@return a new post in a forum or media channel} Takes a reason. Needs `SEND_MESSAGES`.
    /// Fires `THREAD_CREATE` and `MESSAGE_CREATE`.
    ///
    /// @param channelId the forum or media channel
    /// @param post the title and the first message, which may have files
    /// @throws hikari.api.error.BadRequestException with code 40067 when posts there need a tag
    /// @throws hikari.api.error.ForbiddenException with code 50001 or 50013 without the permission
    /// @see "Discord documentation: Channel Resource, Start Thread in Forum or Media Channel"
    StartedPost createPost(Snowflake channelId, StartPost post);

    /// {@return a new post in a forum or media channel} See [#createPost(Snowflake, StartPost)].
    ///
    /// @param channelId the forum or media channel
    /// @param post sets the title and the first message
    default StartedPost createPost(Snowflake channelId, Consumer<? super StartPost.Builder> post) {
        return createPost(channelId, StartPost.of(post));
    }

    /// {@return the thread, as changed} Takes a reason. Needs `MANAGE_THREADS`; to take one out of
    /// the archive that is not locked, `SEND_MESSAGES` is enough. An archived thread must be taken
    /// out of the archive with the same changes. Fires `THREAD_UPDATE`.
    ///
    /// @param threadId the thread
    /// @param changes what to change
    /// @throws hikari.api.error.BadRequestException with code 50083 when the thread is archived
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permission
    /// @see "Discord documentation: Channel Resource, Modify Channel"
    ThreadChannel edit(Snowflake threadId, EditThread changes);

    /// {@return the thread, as changed} See [#edit(Snowflake, EditThread)].
    ///
    /// @param threadId the thread
    /// @param changes sets what to change
    default ThreadChannel edit(Snowflake threadId, Consumer<? super EditThread.Builder> changes) {
        return edit(threadId, EditThread.of(changes));
    }

    /// Has the bot join a thread. Fires `THREAD_MEMBERS_UPDATE` and `THREAD_CREATE`.
    ///
    /// @param threadId the thread
    /// @throws hikari.api.error.BadRequestException with code 50083 when it is archived
    /// @see "Discord documentation: Channel Resource, Join Thread"
    void join(Snowflake threadId);

    /// Has the bot leave a thread. Fires `THREAD_MEMBERS_UPDATE`.
    ///
    /// @param threadId the thread
    /// @throws hikari.api.error.BadRequestException with code 50083 when it is archived
    /// @see "Discord documentation: Channel Resource, Leave Thread"
    void leave(Snowflake threadId);

    /// Adds a user to a thread, or does nothing when the user is a member. The bot must be able to
    /// send messages there. Fires `THREAD_MEMBERS_UPDATE`.
    ///
    /// @param threadId the thread
    /// @param userId the user
    /// @throws hikari.api.error.BadRequestException with code 50083 when it is archived
    /// @see "Discord documentation: Channel Resource, Add Thread Member"
    void addMember(Snowflake threadId, Snowflake userId);

    /// Removes a user from a thread. Needs `MANAGE_THREADS`, or to have created a private thread.
    /// Fires `THREAD_MEMBERS_UPDATE`.
    ///
    /// @param threadId the thread
    /// @param userId the user
    /// @throws hikari.api.error.BadRequestException with code 50083 when it is archived
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permission
    /// @see "Discord documentation: Channel Resource, Remove Thread Member"
    void removeMember(Snowflake threadId, Snowflake userId);

    /// {@return a member of a thread, without the guild's member}
    ///
    /// @param threadId the thread
    /// @param userId the user
    /// @throws hikari.api.error.NotFoundException when the user is no member of the thread
    /// @see "Discord documentation: Channel Resource, Get Thread Member"
    ThreadMember fetchMember(Snowflake threadId, Snowflake userId);

    /// {@return a member of a thread, with the guild's member}
    ///
    /// @param threadId the thread
    /// @param userId the user
    /// @throws hikari.api.error.NotFoundException when the user is no member of the thread
    /// @see "Discord documentation: Channel Resource, Get Thread Member"
    ThreadMember fetchGuildMember(Snowflake threadId, Snowflake userId);

    /// {@return the members of a thread, without the guild's members} All with one request. Needs
    /// the intent `GUILD_MEMBERS`.
    ///
    /// @param threadId the thread
    /// @see "Discord documentation: Channel Resource, List Thread Members"
    List<ThreadMember> fetchMembers(Snowflake threadId);

    /// {@return the members of a thread, with the guild's members, by id} Fetched as the stream is
    /// read, 100 at a time. Needs the intent `GUILD_MEMBERS`.
    ///
    /// @param threadId the thread
    /// @see "Discord documentation: Channel Resource, List Thread Members"
    Stream<ThreadMember> fetchGuildMembers(Snowflake threadId);

    /// {@return the members of a thread after an id, with the guild's members, by id} See
    /// [#fetchGuildMembers].
    ///
    /// @param threadId the thread
    /// @param userId the id, of a member or not
    /// @see "Discord documentation: Channel Resource, List Thread Members"
    Stream<ThreadMember> fetchGuildMembersAfter(Snowflake threadId, Snowflake userId);

    /// {@return the active threads of a guild that the bot sees, public and private, the newest
    /// first}
    ///
    /// @param guildId the guild
    /// @throws hikari.api.error.NotFoundException with code 10004 when there is no such guild, or
    ///   the bot is not in it
    /// @see "Discord documentation: Guild Resource, List Active Guild Threads"
    ThreadList fetchActive(Snowflake guildId);

    /// {@return the archived public threads of a channel, those of an announcement channel too, the
    /// last archived first} Fetched as the stream is read, 100 at a time. Needs
    /// `READ_MESSAGE_HISTORY`.
    ///
    /// @param channelId the channel
    /// @throws hikari.api.error.ForbiddenException with code 50001 or 50013 without the permission
    /// @see "Discord documentation: Channel Resource, List Public Archived Threads"
    Stream<ThreadChannel> fetchPublicArchived(Snowflake channelId);

    /// {@return the public threads of a channel that were archived before a time, the last archived
    /// first} See [#fetchPublicArchived].
    ///
    /// @param channelId the channel
    /// @param before the time
    /// @see "Discord documentation: Channel Resource, List Public Archived Threads"
    Stream<ThreadChannel> fetchPublicArchivedBefore(Snowflake channelId, Instant before);

    /// {@return the archived private threads of a channel, the last archived first} Fetched as the
    /// stream is read, 100 at a time. Needs `READ_MESSAGE_HISTORY` and `MANAGE_THREADS`.
    ///
    /// @param channelId the channel
    /// @throws hikari.api.error.ForbiddenException with code 50001 or 50013 without the permissions
    /// @see "Discord documentation: Channel Resource, List Private Archived Threads"
    Stream<ThreadChannel> fetchPrivateArchived(Snowflake channelId);

    /// {@return the private threads of a channel that were archived before a time, the last
    /// archived first} See [#fetchPrivateArchived].
    ///
    /// @param channelId the channel
    /// @param before the time
    /// @see "Discord documentation: Channel Resource, List Private Archived Threads"
    Stream<ThreadChannel> fetchPrivateArchivedBefore(Snowflake channelId, Instant before);

    /// {@return the archived private threads of a channel that the bot is a member of, the newest
    /// first} Fetched as the stream is read, 100 at a time. Needs `READ_MESSAGE_HISTORY`.
    ///
    /// @param channelId the channel
    /// @throws hikari.api.error.ForbiddenException with code 50001 or 50013 without the permission
    /// @see "Discord documentation: Channel Resource, List Joined Private Archived Threads"
    Stream<ThreadChannel> fetchJoinedPrivateArchived(Snowflake channelId);

    /// {@return the archived private threads of a channel that the bot is a member of before an id,
    /// the newest first} See [#fetchJoinedPrivateArchived].
    ///
    /// @param channelId the channel
    /// @param before an id; [Snowflake#at] makes one of a time
    /// @see "Discord documentation: Channel Resource, List Joined Private Archived Threads"
    Stream<ThreadChannel> fetchJoinedPrivateArchivedBefore(Snowflake channelId, Snowflake before);

    /// {@return the threads of a channel that a search finds} Fetched as the stream is read, 25 at
    /// a time. Discord brings the first 10,000, and all of them by
    /// [hikari.api.channel.ThreadSort.Known#CREATION_TIME] in an order that the search names.
    /// Discord has this operation in its OpenAPI document only.
    ///
    /// While Discord has not indexed the channel, this asks again when Discord says, for as long as
    /// the configuration lets a request wait.
    ///
    /// @param channelId the channel, mostly a forum
    /// @param search which threads
    /// @throws hikari.api.error.SearchNotReadyException when the index is not ready by then
    /// @see "Discord OpenAPI: thread_search"
    Stream<ThreadChannel> search(Snowflake channelId, ThreadSearch search);

    /// {@return the threads of a channel that a search finds} See [#search(Snowflake,
    /// ThreadSearch)].
    ///
    /// @param channelId the channel, mostly a forum
    /// @param search sets which threads
    default Stream<ThreadChannel> search(
            Snowflake channelId, Consumer<? super ThreadSearch.Builder> search) {
        return search(channelId, ThreadSearch.of(search));
    }

    /// {@return one page of what a search finds, 25 threads at most, with their first messages} See
    /// [#search(Snowflake, ThreadSearch)].
    ///
    /// @param channelId the channel, mostly a forum
    /// @param search which threads
    /// @param offset how many to leave out, 0 to 9,975
    /// @throws hikari.api.error.LimitExceededException when the offset is out of its range
    /// @throws hikari.api.error.SearchNotReadyException when the index is not ready in time
    /// @see "Discord OpenAPI: thread_search"
    ThreadSearchResult searchPage(Snowflake channelId, ThreadSearch search, int offset);
}
