package hikari.rest;

import hikari.api.channel.EditThread;
import hikari.api.channel.StartPost;
import hikari.api.channel.StartThread;
import hikari.api.channel.StartedPost;
import hikari.api.channel.ThreadChannel;
import hikari.api.channel.ThreadList;
import hikari.api.channel.ThreadMember;
import hikari.api.channel.ThreadSearchResult;
import java.util.List;

/// Threads. Each constant bears its OpenAPI operation id.
final class ThreadRoutes {
    static final Route<ThreadChannel> CREATE_THREAD =
            Route.post("/channels/{channel_id}/threads", ThreadChannel.class)
                    .withReason()
                    .body(StartThread.class);

    static final Route<StartedPost> CREATE_THREAD_IN_FORUM =
            Route.post("/channels/{channel_id}/threads", StartedPost.class)
                    .withReason()
                    .body(StartPost.class);

    static final Route<ThreadChannel> CREATE_THREAD_FROM_MESSAGE =
            Route.post("/channels/{channel_id}/messages/{message_id}/threads", ThreadChannel.class)
                    .withReason()
                    .body(StartThread.class);

    static final Route<ThreadChannel> UPDATE_CHANNEL_OF_THREAD =
            Route.patch("/channels/{channel_id}", ThreadChannel.class)
                    .withReason()
                    .body(EditThread.class);

    static final Route<Void> JOIN_THREAD = Route.put("/channels/{channel_id}/thread-members/@me");

    static final Route<Void> LEAVE_THREAD =
            Route.delete("/channels/{channel_id}/thread-members/@me");

    static final Route<List<ThreadMember>> LIST_THREAD_MEMBERS =
            Route.list("/channels/{channel_id}/thread-members", ThreadMember.class)
                    .query("with_member", "after", "limit");

    static final Route<ThreadMember> GET_THREAD_MEMBER =
            Route.get("/channels/{channel_id}/thread-members/{user_id}", ThreadMember.class)
                    .query("with_member");

    static final Route<Void> ADD_THREAD_MEMBER =
            Route.put("/channels/{channel_id}/thread-members/{user_id}");

    static final Route<Void> DELETE_THREAD_MEMBER =
            Route.delete("/channels/{channel_id}/thread-members/{user_id}");

    static final Route<ThreadList> LIST_PUBLIC_ARCHIVED_THREADS =
            Route.get("/channels/{channel_id}/threads/archived/public", ThreadList.class)
                    .query("before", "limit");

    static final Route<ThreadList> LIST_PRIVATE_ARCHIVED_THREADS =
            Route.get("/channels/{channel_id}/threads/archived/private", ThreadList.class)
                    .query("before", "limit");

    static final Route<ThreadList> LIST_MY_PRIVATE_ARCHIVED_THREADS =
            Route.get("/channels/{channel_id}/users/@me/threads/archived/private", ThreadList.class)
                    .query("before", "limit");

    static final Route<ThreadList> GET_ACTIVE_GUILD_THREADS =
            Route.get("/guilds/{guild_id}/threads/active", ThreadList.class);

    static final Route<ThreadSearchResult> THREAD_SEARCH =
            Route.get("/channels/{channel_id}/threads/search", ThreadSearchResult.class)
                    .with(Trait.INDEXED)
                    .query(
                            "name",
                            "slop",
                            "min_id",
                            "max_id",
                            "tag",
                            "tag_setting",
                            "archived",
                            "sort_by",
                            "sort_order",
                            "limit",
                            "offset");

    private ThreadRoutes() {}
}
