package hikari.rest;

import hikari.api.channel.Channel;
import hikari.api.channel.EditChannel;
import hikari.api.channel.StartThread;
import hikari.api.channel.ThreadChannel;
import hikari.api.channel.ThreadMember;
import hikari.api.message.PinnedMessages;
import hikari.rest.wire.EditPermissions;
import java.util.List;

/// Channels and threads. Each constant bears its OpenAPI operation id.
final class ChannelRoutes {
    static final Route<Channel> GET_CHANNEL = Route.get("/channels/{channel_id}", Channel.class);

    static final Route<Channel> UPDATE_CHANNEL =
            Route.patch("/channels/{channel_id}", Channel.class)
                    .withReason()
                    .body(EditChannel.class);

    static final Route<Channel> DELETE_CHANNEL =
            Route.delete("/channels/{channel_id}", Channel.class).withReason();

    static final Route<Void> TRIGGER_TYPING_INDICATOR =
            Route.post("/channels/{channel_id}/typing").with(Trait.REPEATABLE);

    static final Route<PinnedMessages> LIST_PINS =
            Route.get("/channels/{channel_id}/messages/pins", PinnedMessages.class)
                    .query("limit", "before");

    static final Route<Void> SET_CHANNEL_PERMISSION_OVERWRITE =
            Route.put("/channels/{channel_id}/permissions/{overwrite_id}")
                    .withReason()
                    .body(EditPermissions.class);

    static final Route<Void> DELETE_CHANNEL_PERMISSION_OVERWRITE =
            Route.delete("/channels/{channel_id}/permissions/{overwrite_id}").withReason();

    static final Route<ThreadChannel> CREATE_THREAD =
            Route.post("/channels/{channel_id}/threads", ThreadChannel.class)
                    .withReason()
                    .body(StartThread.class);

    static final Route<ThreadChannel> CREATE_THREAD_FROM_MESSAGE =
            Route.post("/channels/{channel_id}/messages/{message_id}/threads", ThreadChannel.class)
                    .withReason()
                    .body(StartThread.class);

    static final Route<Void> JOIN_THREAD = Route.put("/channels/{channel_id}/thread-members/@me");

    static final Route<Void> LEAVE_THREAD =
            Route.delete("/channels/{channel_id}/thread-members/@me");

    static final Route<List<ThreadMember>> LIST_THREAD_MEMBERS =
            Route.list("/channels/{channel_id}/thread-members", ThreadMember.class);

    static final Route<Void> ADD_THREAD_MEMBER =
            Route.put("/channels/{channel_id}/thread-members/{user_id}");

    static final Route<Void> DELETE_THREAD_MEMBER =
            Route.delete("/channels/{channel_id}/thread-members/{user_id}");

    private ChannelRoutes() {}
}
