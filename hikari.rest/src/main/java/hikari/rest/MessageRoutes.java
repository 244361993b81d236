package hikari.rest;

import hikari.api.message.CreateMessage;
import hikari.api.message.EditMessage;
import hikari.api.message.Message;
import hikari.api.message.MessageSearchResult;
import hikari.api.user.User;
import hikari.rest.wire.BulkDelete;
import java.util.List;

/// Messages and reactions. Each constant bears its OpenAPI operation id.
final class MessageRoutes {
    static final Route<List<Message>> LIST_MESSAGES =
            Route.list("/channels/{channel_id}/messages", Message.class)
                    .query("around", "before", "after", "limit");

    static final Route<Message> GET_MESSAGE =
            Route.get("/channels/{channel_id}/messages/{message_id}", Message.class);

    static final Route<Message> CREATE_MESSAGE =
            Route.post("/channels/{channel_id}/messages", Message.class).body(CreateMessage.class);

    static final Route<Message> UPDATE_MESSAGE =
            Route.patch("/channels/{channel_id}/messages/{message_id}", Message.class)
                    .body(EditMessage.class);

    static final Route<Void> DELETE_MESSAGE =
            Route.delete("/channels/{channel_id}/messages/{message_id}").withReason();

    static final Route<Void> BULK_DELETE_MESSAGES =
            Route.post("/channels/{channel_id}/messages/bulk-delete")
                    .withReason()
                    .with(Trait.REPEATABLE)
                    .body(BulkDelete.class);

    static final Route<Message> CROSSPOST_MESSAGE =
            Route.post("/channels/{channel_id}/messages/{message_id}/crosspost", Message.class);

    static final Route<Void> CREATE_PIN =
            Route.put("/channels/{channel_id}/messages/pins/{message_id}").withReason();

    static final Route<Void> DELETE_PIN =
            Route.delete("/channels/{channel_id}/messages/pins/{message_id}").withReason();

    static final Route<Void> DEPRECATED_CREATE_PIN =
            Route.put("/channels/{channel_id}/pins/{message_id}");

    static final Route<Void> DEPRECATED_DELETE_PIN =
            Route.delete("/channels/{channel_id}/pins/{message_id}");

    static final Route<MessageSearchResult> GUILD_SEARCH =
            Route.get("/guilds/{guild_id}/messages/search", MessageSearchResult.class)
                    .with(Trait.INDEXED)
                    .query(
                            "limit",
                            "offset",
                            "max_id",
                            "min_id",
                            "slop",
                            "content",
                            "channel_id",
                            "author_type",
                            "author_id",
                            "mentions",
                            "mentions_role_id",
                            "mention_everyone",
                            "replied_to_user_id",
                            "replied_to_message_id",
                            "pinned",
                            "has",
                            "embed_type",
                            "embed_provider",
                            "link_hostname",
                            "attachment_filename",
                            "attachment_extension",
                            "sort_by",
                            "sort_order",
                            "include_nsfw");

    static final Route<Void> ADD_MY_MESSAGE_REACTION =
            Route.put("/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me");

    static final Route<Void> DELETE_MY_MESSAGE_REACTION =
            Route.delete("/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me");

    static final Route<Void> DELETE_USER_MESSAGE_REACTION =
            Route.delete(
                    "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/{user_id}");

    static final Route<Void> DELETE_ALL_MESSAGE_REACTIONS_BY_EMOJI =
            Route.delete("/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}");

    static final Route<Void> DELETE_ALL_MESSAGE_REACTIONS =
            Route.delete("/channels/{channel_id}/messages/{message_id}/reactions");

    static final Route<List<User>> LIST_MESSAGE_REACTIONS_BY_EMOJI =
            Route.list(
                            "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}",
                            User.class)
                    .query("after", "limit", "type");

    private MessageRoutes() {}
}
