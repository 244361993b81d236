package hikari.api.guild;

import hikari.api.Snowflake;

/// What it takes to show a sticker in a message.
///
/// @param id the sticker's id
/// @param name the name
/// @param formatType the kind of file
/// @see "Discord documentation: Resources, Sticker, Sticker Item Object"
public record StickerItem(Snowflake id, String name, StickerFormat formatType) {}
