package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.guild.CreateSticker;
import hikari.api.guild.EditSticker;
import hikari.api.guild.Sticker;
import hikari.api.guild.StickerPack;
import java.util.List;
import java.util.function.Consumer;

/// Stickers of guilds, and those that everybody has.
///
/// @see "Discord documentation: Sticker Resource"
public interface Stickers extends Reasoned<Stickers> {
    /// {@return any sticker}
    ///
    /// @param stickerId the sticker
    /// @throws hikari.api.error.NotFoundException with code 10060 when there is no such sticker
    /// @see "Discord documentation: Sticker Resource, Get Sticker"
    Sticker fetch(Snowflake stickerId);

    /// {@return the packs that everybody has} Needs no authorization.
    ///
    /// @see "Discord documentation: Sticker Resource, List Sticker Packs"
    List<StickerPack> fetchPacks();

    /// {@return a pack}
    ///
    /// @param packId the pack
    /// @see "Discord documentation: Sticker Resource, Get Sticker Pack"
    StickerPack fetchPack(Snowflake packId);

    /// {@return the stickers of a guild} Who made them is only shown with
    /// `CREATE_GUILD_EXPRESSIONS` or `MANAGE_GUILD_EXPRESSIONS`.
    ///
    /// @param guildId the guild
    /// @see "Discord documentation: Sticker Resource, List Guild Stickers"
    List<Sticker> fetchAll(Snowflake guildId);

    /// {@return a sticker of a guild} Who made it is only shown with `CREATE_GUILD_EXPRESSIONS` or
    /// `MANAGE_GUILD_EXPRESSIONS`.
    ///
    /// @param guildId the guild
    /// @param stickerId the sticker
    /// @throws hikari.api.error.NotFoundException with code 10060 when there is no such sticker
    /// @see "Discord documentation: Sticker Resource, Get Guild Sticker"
    Sticker fetch(Snowflake guildId, Snowflake stickerId);

    /// {@return a new sticker} Needs `CREATE_GUILD_EXPRESSIONS`. Takes a reason. Fires
    /// `GUILD_STICKERS_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param sticker what it is like
    /// @throws hikari.api.error.BadRequestException with code 30039 when the guild has as many as
    ///   it may, 50045 or 50046 when the file is too large or not of a kind that is taken
    /// @see "Discord documentation: Sticker Resource, Create Guild Sticker"
    Sticker create(Snowflake guildId, CreateSticker sticker);

    /// {@return a new sticker} See [#create(Snowflake, CreateSticker)].
    ///
    /// @param guildId the guild
    /// @param sticker sets what it is like
    default Sticker create(Snowflake guildId, Consumer<? super CreateSticker.Builder> sticker) {
        return create(guildId, CreateSticker.of(sticker));
    }

    /// {@return the sticker, as changed} Needs `CREATE_GUILD_EXPRESSIONS`, or
    /// `MANAGE_GUILD_EXPRESSIONS` for stickers of others. Takes a reason. Fires
    /// `GUILD_STICKERS_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param stickerId the sticker
    /// @param changes what to change
    /// @throws hikari.api.error.NotFoundException with code 10060 when there is no such sticker
    /// @see "Discord documentation: Sticker Resource, Modify Guild Sticker"
    Sticker edit(Snowflake guildId, Snowflake stickerId, EditSticker changes);

    /// {@return the sticker, as changed} See [#edit(Snowflake, Snowflake, EditSticker)].
    ///
    /// @param guildId the guild
    /// @param stickerId the sticker
    /// @param changes sets what to change
    default Sticker edit(
            Snowflake guildId, Snowflake stickerId, Consumer<? super EditSticker.Builder> changes) {
        return edit(guildId, stickerId, EditSticker.of(changes));
    }

    /// Deletes a sticker. Needs `CREATE_GUILD_EXPRESSIONS`, or `MANAGE_GUILD_EXPRESSIONS` for
    /// stickers of others. Takes a reason. Fires `GUILD_STICKERS_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param stickerId the sticker
    /// @throws hikari.api.error.NotFoundException with code 10060 when there is no such sticker
    /// @see "Discord documentation: Sticker Resource, Delete Guild Sticker"
    void delete(Snowflake guildId, Snowflake stickerId);
}
