package hikari.api.message.component;

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
    public static GalleryItem of(String url) {
        return new GalleryItem(MediaItem.of(url), Optional.empty(), false);
    }
}
