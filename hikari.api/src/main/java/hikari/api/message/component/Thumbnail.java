package hikari.api.message.component;

import hikari.api.json.Tag;
import java.util.Optional;

/// A small picture beside a [Section].
///
/// @param id the component's number in its message
/// @param media the picture
/// @param description a text for those who cannot see it, up to 1,024 characters
/// @param spoiler whether it is hidden until one looks
/// @see "Discord documentation: Components, Component Reference, Thumbnail"
@Tag(11)
public record Thumbnail(
        Optional<Integer> id, MediaItem media, Optional<String> description, boolean spoiler)
        implements MessageComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.THUMBNAIL;
    }

    /// {@return the picture at this address}
    ///
    /// @param url where it is, or `attachment://` and the name of a file of the message
    public static Thumbnail of(String url) {
        return new Thumbnail(Optional.empty(), MediaItem.of(url), Optional.empty(), false);
    }
}
