package hikari.rest;

import hikari.api.guild.CreateApplicationEmoji;
import hikari.api.guild.CreateEmoji;
import hikari.api.guild.EditApplicationEmoji;
import hikari.api.guild.EditEmoji;
import hikari.api.guild.Emoji;
import hikari.api.guild.EmojiPage;
import java.util.List;

/// operations on custom emojis Each constant bears its OpenAPI operation id.
final class EmojisRoutes {
    static final Route<List<Emoji>> LIST_GUILD_EMOJIS =
            Route.list("/guilds/{guild_id}/emojis", Emoji.class);

    static final Route<Emoji> GET_GUILD_EMOJI =
            Route.get("/guilds/{guild_id}/emojis/{emoji_id}", Emoji.class);

    static final Route<Emoji> CREATE_GUILD_EMOJI =
            Route.post("/guilds/{guild_id}/emojis", Emoji.class)
                    .body(CreateEmoji.class)
                    .withReason();

    static final Route<Emoji> UPDATE_GUILD_EMOJI =
            Route.patch("/guilds/{guild_id}/emojis/{emoji_id}", Emoji.class)
                    .body(EditEmoji.class)
                    .withReason();

    static final Route<Void> DELETE_GUILD_EMOJI =
            Route.delete("/guilds/{guild_id}/emojis/{emoji_id}").withReason();

    static final Route<EmojiPage> LIST_APPLICATION_EMOJIS =
            Route.get("/applications/{application_id}/emojis", EmojiPage.class);

    static final Route<Emoji> GET_APPLICATION_EMOJI =
            Route.get("/applications/{application_id}/emojis/{emoji_id}", Emoji.class);

    static final Route<Emoji> CREATE_APPLICATION_EMOJI =
            Route.post("/applications/{application_id}/emojis", Emoji.class)
                    .body(CreateApplicationEmoji.class);

    static final Route<Emoji> UPDATE_APPLICATION_EMOJI =
            Route.patch("/applications/{application_id}/emojis/{emoji_id}", Emoji.class)
                    .body(EditApplicationEmoji.class);

    static final Route<Void> DELETE_APPLICATION_EMOJI =
            Route.delete("/applications/{application_id}/emojis/{emoji_id}");

    private EmojisRoutes() {}
}
