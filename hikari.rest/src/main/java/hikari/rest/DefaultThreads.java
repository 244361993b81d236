package hikari.rest;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.channel.EditThread;
import hikari.api.channel.StartPost;
import hikari.api.channel.StartThread;
import hikari.api.channel.StartedPost;
import hikari.api.channel.ThreadChannel;
import hikari.api.channel.ThreadList;
import hikari.api.channel.ThreadMember;
import hikari.api.channel.ThreadMetadata;
import hikari.api.channel.ThreadSearch;
import hikari.api.channel.ThreadSearchResult;
import hikari.api.channel.ThreadSort;
import hikari.api.error.LimitExceededException;
import hikari.api.message.CreateMessage;
import hikari.api.rest.Threads;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// [Threads] over an exchange.
///
/// @param exchange sends the requests
record DefaultThreads(Exchange exchange) implements Threads {
    /// The most that one request brings.
    private static final int PAGE = 100;

    @Override
    public Threads because(String reason) {
        return new DefaultThreads(exchange.because(reason));
    }

    @Override
    public ThreadChannel create(Snowflake channelId, StartThread thread) {
        return exchange.fetch(ThreadRoutes.CREATE_THREAD.at(channelId).body(thread));
    }

    @Override
    public ThreadChannel create(Snowflake channelId, Snowflake messageId, StartThread thread) {
        checkNone("type", thread.type());
        checkNone("invitable", thread.invitable());
        return exchange.fetch(
                ThreadRoutes.CREATE_THREAD_FROM_MESSAGE.at(channelId, messageId).body(thread));
    }

    private static void checkNone(String field, Settable<?> value) {
        if (!(value instanceof Settable.Unset<?>)) {
            throw new LimitExceededException(field, "a value", "none under a message");
        }
    }

    @Override
    public StartedPost createPost(Snowflake channelId, StartPost post) {
        var uploads = post.message().value().map(CreateMessage::uploads).orElse(List.of());
        return exchange.fetch(
                ThreadRoutes.CREATE_THREAD_IN_FORUM.at(channelId).body(post).uploads(uploads));
    }

    @Override
    public ThreadChannel edit(Snowflake threadId, EditThread changes) {
        return exchange.fetch(ThreadRoutes.UPDATE_CHANNEL_OF_THREAD.at(threadId).body(changes));
    }

    @Override
    public void join(Snowflake threadId) {
        exchange.run(ThreadRoutes.JOIN_THREAD.at(threadId));
    }

    @Override
    public void leave(Snowflake threadId) {
        exchange.run(ThreadRoutes.LEAVE_THREAD.at(threadId));
    }

    @Override
    public void addMember(Snowflake threadId, Snowflake userId) {
        exchange.run(ThreadRoutes.ADD_THREAD_MEMBER.at(threadId, userId));
    }

    @Override
    public void removeMember(Snowflake threadId, Snowflake userId) {
        exchange.run(ThreadRoutes.DELETE_THREAD_MEMBER.at(threadId, userId));
    }

    @Override
    public ThreadMember fetchMember(Snowflake threadId, Snowflake userId) {
        return exchange.fetch(ThreadRoutes.GET_THREAD_MEMBER.at(threadId, userId));
    }

    @Override
    public ThreadMember fetchGuildMember(Snowflake threadId, Snowflake userId) {
        return exchange.fetch(
                ThreadRoutes.GET_THREAD_MEMBER.at(threadId, userId).query("with_member", true));
    }

    @Override
    public List<ThreadMember> fetchMembers(Snowflake threadId) {
        return exchange.fetch(ThreadRoutes.LIST_THREAD_MEMBERS.at(threadId));
    }

    @Override
    public Stream<ThreadMember> fetchGuildMembers(Snowflake threadId) {
        return fetchGuildMembersAfter(threadId, Snowflake.of(0));
    }

    @Override
    public Stream<ThreadMember> fetchGuildMembersAfter(Snowflake threadId, Snowflake userId) {
        var call = ThreadRoutes.LIST_THREAD_MEMBERS.at(threadId).query("with_member", true);
        return Ids.of(exchange, call, PAGE, member -> member.userId().orElseThrow()).after(userId);
    }

    @Override
    public ThreadList fetchActive(Snowflake guildId) {
        return exchange.fetch(ThreadRoutes.GET_ACTIVE_GUILD_THREADS.at(guildId));
    }

    @Override
    public Stream<ThreadChannel> fetchPublicArchived(Snowflake channelId) {
        return byTime(ThreadRoutes.LIST_PUBLIC_ARCHIVED_THREADS, channelId, Optional.empty());
    }

    @Override
    public Stream<ThreadChannel> fetchPublicArchivedBefore(Snowflake channelId, Instant before) {
        return byTime(ThreadRoutes.LIST_PUBLIC_ARCHIVED_THREADS, channelId, Optional.of(before));
    }

    @Override
    public Stream<ThreadChannel> fetchPrivateArchived(Snowflake channelId) {
        return byTime(ThreadRoutes.LIST_PRIVATE_ARCHIVED_THREADS, channelId, Optional.empty());
    }

    @Override
    public Stream<ThreadChannel> fetchPrivateArchivedBefore(Snowflake channelId, Instant before) {
        return byTime(ThreadRoutes.LIST_PRIVATE_ARCHIVED_THREADS, channelId, Optional.of(before));
    }

    @Override
    public Stream<ThreadChannel> fetchJoinedPrivateArchived(Snowflake channelId) {
        return joined(channelId, Optional.empty());
    }

    @Override
    public Stream<ThreadChannel> fetchJoinedPrivateArchivedBefore(
            Snowflake channelId, Snowflake before) {
        return joined(channelId, Optional.of(before));
    }

    private Stream<ThreadChannel> byTime(
            Route<ThreadList> route, Snowflake channelId, Optional<Instant> first) {
        return archived(route.at(channelId), first, DefaultThreads::archivedAt);
    }

    private Stream<ThreadChannel> joined(Snowflake channelId, Optional<Snowflake> first) {
        return archived(
                ThreadRoutes.LIST_MY_PRIVATE_ARCHIVED_THREADS.at(channelId),
                first,
                thread -> Optional.of(thread.id()));
    }

    private static Optional<Instant> archivedAt(ThreadChannel thread) {
        return thread.threadMetadata().flatMap(ThreadMetadata::archiveTimestamp);
    }

    private <C> Stream<ThreadChannel> archived(
            Call<ThreadList> call, Optional<C> first, Function<ThreadChannel, Optional<C>> cursor) {
        return Pages.stream(
                first,
                before -> {
                    var page =
                            exchange.fetch(
                                    call.queryIfPresent("before", before).query("limit", PAGE));
                    return Pages.until(page.hasMore(), page.withMembers(), cursor);
                });
    }

    @Override
    public Stream<ThreadChannel> search(Snowflake channelId, ThreadSearch search) {
        return searching(channelId, search).stream();
    }

    @Override
    public ThreadSearchResult searchPage(Snowflake channelId, ThreadSearch search, int offset) {
        return searching(channelId, search).page(offset);
    }

    private Searching<ThreadSearchResult, ThreadChannel> searching(
            Snowflake channelId, ThreadSearch search) {
        return new Searching<>(
                exchange,
                ThreadRoutes.THREAD_SEARCH.at(channelId),
                search,
                order(search),
                (page, end) ->
                        Searching.Found.of(page.withMembers(), ThreadChannel::id, page.hasMore()));
    }

    /// In which order a search lists that does not say so is not documented.
    private static Optional<Searching.Order> order(ThreadSearch search) {
        return search.sortBy().value().filter(ThreadSort.Known.CREATION_TIME::equals).isPresent()
                ? search.sortOrder().value().flatMap(Searching.Order::of)
                : Optional.empty();
    }
}
