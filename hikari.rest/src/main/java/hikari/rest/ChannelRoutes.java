package hikari.rest;

import hikari.api.channel.Channel;
import hikari.api.channel.EditChannel;
import hikari.api.channel.EditGroupDm;
import hikari.api.channel.FollowedChannel;
import hikari.api.channel.GroupDmChannel;
import hikari.api.message.Message;
import hikari.api.message.PinnedMessages;
import hikari.rest.wire.AddRecipient;
import hikari.rest.wire.EditPermissions;
import hikari.rest.wire.FollowChannel;
import java.util.List;

/// Channels. Each constant bears its OpenAPI operation id.
final class ChannelRoutes {
    static final Route<Channel> GET_CHANNEL = Route.get("/channels/{channel_id}", Channel.class);

    static final Route<Channel> UPDATE_CHANNEL =
            Route.patch("/channels/{channel_id}", Channel.class)
                    .withReason()
                    .body(EditChannel.class);

    static final Route<GroupDmChannel> UPDATE_CHANNEL_OF_GROUP =
            Route.patch("/channels/{channel_id}", GroupDmChannel.class)
                    .withReason()
                    .body(EditGroupDm.class);

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

    static final Route<List<Message>> DEPRECATED_LIST_PINS =
            Route.list("/channels/{channel_id}/pins", Message.class);

    static final Route<FollowedChannel> FOLLOW_CHANNEL =
            Route.post("/channels/{channel_id}/followers", FollowedChannel.class)
                    .withReason()
                    .body(FollowChannel.class);

    static final Route<Channel> ADD_GROUP_DM_USER =
            Route.put("/channels/{channel_id}/recipients/{user_id}", Channel.class)
                    .body(AddRecipient.class);

    static final Route<Void> DELETE_GROUP_DM_USER =
            Route.delete("/channels/{channel_id}/recipients/{user_id}");

    private ChannelRoutes() {}
}
