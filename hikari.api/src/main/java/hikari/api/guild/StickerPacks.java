package hikari.api.guild;

import java.util.List;

/// The packs that everybody has.
///
/// @param stickerPacks the packs
/// @see "Discord documentation: Sticker Resource, List Sticker Packs"
public record StickerPacks(List<StickerPack> stickerPacks) {}
