package hikari.api.guild;

import hikari.api.limit.Limits;
import hikari.api.message.Upload;

/// A new sticker.
///
/// @param name the name, 2 to 30 characters
/// @param description what it shows, empty or 2 to 100 characters
/// @param tags words or an emoji that it is suggested for, up to 200 characters
/// @param file PNG, APNG, GIF or Lottie, 320 by 320 pixels, up to 512 KiB
/// @see "Discord documentation: Sticker Resource, Create Guild Sticker"
public record CreateSticker(String name, String description, String tags, Upload file) {

    /// Checks the lengths.
    ///
    /// @throws hikari.api.error.LimitExceededException beyond a limit
    public CreateSticker {
        Limits.length("name", name, 2, 30);
        Limits.length("description", description, description.isEmpty() ? 0 : 2, 100);
        Limits.length("tags", tags, 1, 200);
    }
}
