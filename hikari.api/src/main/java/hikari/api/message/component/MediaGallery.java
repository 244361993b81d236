package hikari.api.message.component;

import hikari.api.json.Tag;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.Optional;

/// Pictures and videos.
///
/// @param id the component's number in its message
/// @param items 1 to 10 of them
/// @see "Discord documentation: Components, Component Reference, Media Gallery"
@Tag(12)
public record MediaGallery(Optional<Integer> id, List<GalleryItem> items)
        implements MessageComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.MEDIA_GALLERY;
    }

    /// {@return a gallery of these}
    ///
    /// @param items 1 to 10 of them
    /// @throws hikari.api.error.LimitExceededException with none or more than 10
    public static MediaGallery of(GalleryItem... items) {
        return new MediaGallery(Optional.empty(), Limits.size("items", List.of(items), 1, 10));
    }
}
