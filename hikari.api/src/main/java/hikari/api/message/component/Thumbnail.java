package hikari.api.message.component;

import hikari.api.json.Tag;
import hikari.api.limit.Limits;
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
        implements SectionAccessory {

    @Override
    public ComponentType type() {
        return ComponentType.Known.THUMBNAIL;
    }

    /// {@return the picture at this address}
    ///
    /// @param url where it is, or `attachment://` and the name of a file of the message
    /// @throws hikari.api.error.LimitExceededException beyond 2,048 characters (Discord:
    ///   openapi.json)
    public static Thumbnail of(String url) {
        return new Thumbnail(Optional.empty(), MediaItem.of(url), Optional.empty(), false);
    }

    /// {@return this picture with a text for those who cannot see it}
    ///
    /// @param text the text, 1 to 1,024 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    public Thumbnail withDescription(String text) {
        return new Thumbnail(
                id, media, Optional.of(Limits.length("description", text, 1, 1024)), spoiler);
    }

    /// {@return this picture, hidden until one looks}
    public Thumbnail asSpoiler() {
        return new Thumbnail(id, media, description, true);
    }

    /// {@return this picture with a number of its own}
    ///
    /// @param number the number in its message, 1 to 2,147,483,647; Discord numbers the others
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public Thumbnail withId(int number) {
        return new Thumbnail(Optional.of(ComponentLimits.id(number)), media, description, spoiler);
    }
}
