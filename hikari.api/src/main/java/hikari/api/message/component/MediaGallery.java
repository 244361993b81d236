package hikari.api.message.component;

import hikari.api.json.Tag;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Pictures and videos.
///
/// @param id the component's number in its message
/// @param items 1 to 10 of them
/// @see "Discord documentation: Components, Component Reference, Media Gallery"
@Tag(12)
public record MediaGallery(Optional<Integer> id, List<GalleryItem> items)
        implements ContainerComponent {

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

    /// {@return a gallery of what is at these addresses}
    ///
    /// @param urls 1 to 10 addresses, or `attachment://` and the names of files of the message
    /// @throws hikari.api.error.LimitExceededException with none or more than 10, and for one of
    ///   more than 2,048 characters (Discord: openapi.json)
    public static MediaGallery of(String... urls) {
        return of(Stream.of(urls).map(GalleryItem::of).toArray(GalleryItem[]::new));
    }

    /// {@return this gallery with a number of its own}
    ///
    /// @param number the number in its message, 1 to 2,147,483,647; Discord numbers the others
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public MediaGallery withId(int number) {
        return new MediaGallery(Optional.of(ComponentLimits.id(number)), items);
    }
}
