package hikari.api.message.component;

import hikari.api.limit.Limits;
import java.util.Optional;

/// One picture or video of a [MediaGallery].
///
/// @param media what is shown
/// @param description a text for those who cannot see it, up to 1,024 characters
/// @param spoiler whether it is hidden until one looks
/// @see "Discord documentation: Components, Component Reference, Media Gallery Item Structure"
public record GalleryItem(MediaItem media, Optional<String> description, boolean spoiler) {

    /// {@return the item for this address}
    ///
    /// @param url where it is, or `attachment://` and the name of a file of the message
    /// @throws hikari.api.error.LimitExceededException beyond 2,048 characters (Discord:
    ///   openapi.json)
    public static GalleryItem of(String url) {
        return new GalleryItem(MediaItem.of(url), Optional.empty(), false);
    }

    /// {@return this item with a text for those who cannot see it}
    ///
    /// @param text the text, 1 to 1,024 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    public GalleryItem withDescription(String text) {
        return new GalleryItem(
                media, Optional.of(Limits.length("description", text, 1, 1024)), spoiler);
    }

    /// {@return this item, hidden until one looks}
    public GalleryItem asSpoiler() {
        return new GalleryItem(media, description, true);
    }
}
