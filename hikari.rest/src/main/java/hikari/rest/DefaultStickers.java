package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.guild.CreateSticker;
import hikari.api.guild.EditSticker;
import hikari.api.guild.Sticker;
import hikari.api.guild.StickerPack;
import hikari.api.rest.Stickers;
import java.util.List;

/// [Stickers] over an exchange.
///
/// @param exchange sends the requests
record DefaultStickers(Exchange exchange) implements Stickers {
    @Override
    public Stickers because(String reason) {
        return new DefaultStickers(exchange.because(reason));
    }

    @Override
    public Sticker fetch(Snowflake stickerId) {
        return exchange.fetch(StickersRoutes.GET_STICKER.at(stickerId));
    }

    @Override
    public List<StickerPack> fetchPacks() {
        return exchange.fetch(StickersRoutes.LIST_STICKER_PACKS.at()).stickerPacks();
    }

    @Override
    public StickerPack fetchPack(Snowflake packId) {
        return exchange.fetch(StickersRoutes.GET_STICKER_PACK.at(packId));
    }

    @Override
    public List<Sticker> fetchAll(Snowflake guildId) {
        return exchange.fetch(StickersRoutes.LIST_GUILD_STICKERS.at(guildId));
    }

    @Override
    public Sticker fetch(Snowflake guildId, Snowflake stickerId) {
        return exchange.fetch(StickersRoutes.GET_GUILD_STICKER.at(guildId, stickerId));
    }

    @Override
    public Sticker create(Snowflake guildId, CreateSticker sticker) {
        return exchange.fetch(
                StickersRoutes.CREATE_GUILD_STICKER
                        .at(guildId)
                        .field("name", sticker.name())
                        .field("description", sticker.description())
                        .field("tags", sticker.tags())
                        .file("file", sticker.file()));
    }

    @Override
    public Sticker edit(Snowflake guildId, Snowflake stickerId, EditSticker changes) {
        return exchange.fetch(
                StickersRoutes.UPDATE_GUILD_STICKER.at(guildId, stickerId).body(changes));
    }

    @Override
    public void delete(Snowflake guildId, Snowflake stickerId) {
        exchange.run(StickersRoutes.DELETE_GUILD_STICKER.at(guildId, stickerId));
    }
}
