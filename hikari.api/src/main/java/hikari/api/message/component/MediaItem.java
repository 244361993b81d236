package hikari.api.message.component;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.Optional;

/// A picture, video or file in a component.
///
/// @param url where it is, or `attachment://` and the name of a file of the message
/// @param proxyUrl where a cached copy is
/// @param height pixels
/// @param width pixels
/// @param placeholder a tiny preview, a thumbhash in base64
/// @param placeholderVersion the version of the preview's format
/// @param contentType the media type
/// @param flags marks
/// @param attachmentId the attachment, if it is one
/// @param id its id; undocumented
/// @see "Discord documentation: Components, Component Reference, Unfurled Media Item"
public record MediaItem(
        String url,
        Optional<String> proxyUrl,
        Optional<Integer> height,
        Optional<Integer> width,
        Optional<String> placeholder,
        Optional<Integer> placeholderVersion,
        Optional<String> contentType,
        Optional<Flags<MediaItemFlag>> flags,
        Optional<Snowflake> attachmentId,
        Optional<Snowflake> id) {

    /// {@return the file at this address, as requests name it}
    ///
    /// @param url where it is, or `attachment://` and the name of a file of the message
    /// @throws hikari.api.error.LimitExceededException beyond 2,048 characters (Discord:
    ///   openapi.json)
    public static MediaItem of(String url) {
        return new MediaItem(
                Limits.length("url", url, 0, 2048),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
