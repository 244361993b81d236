package hikari.rest;

import hikari.api.guild.EditSticker;
import hikari.api.guild.Sticker;
import hikari.api.guild.StickerPack;
import hikari.api.guild.StickerPacks;
import java.util.List;

/// operations on stickers Each constant bears its OpenAPI operation id.
final class StickersRoutes {
    static final Route<Sticker> GET_STICKER = Route.get("/stickers/{sticker_id}", Sticker.class);

    static final Route<StickerPacks> LIST_STICKER_PACKS =
            Route.get("/sticker-packs", StickerPacks.class);

    static final Route<StickerPack> GET_STICKER_PACK =
            Route.get("/sticker-packs/{pack_id}", StickerPack.class);

    static final Route<List<Sticker>> LIST_GUILD_STICKERS =
            Route.list("/guilds/{guild_id}/stickers", Sticker.class);

    static final Route<Sticker> GET_GUILD_STICKER =
            Route.get("/guilds/{guild_id}/stickers/{sticker_id}", Sticker.class);

    static final Route<Sticker> CREATE_GUILD_STICKER =
            Route.post("/guilds/{guild_id}/stickers", Sticker.class)
                    .form("name", "tags", "description", "file")
                    .withReason();

    static final Route<Sticker> UPDATE_GUILD_STICKER =
            Route.patch("/guilds/{guild_id}/stickers/{sticker_id}", Sticker.class)
                    .body(EditSticker.class)
                    .withReason();

    static final Route<Void> DELETE_GUILD_STICKER =
            Route.delete("/guilds/{guild_id}/stickers/{sticker_id}").withReason();

    private StickersRoutes() {}
}
