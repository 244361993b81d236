package hikari.api.message;

import hikari.api.Flags;
import java.util.Optional;

/// A picture of an embed.
///
/// @param url where it is, `https`, or `attachment://` and the name of a file of the message
/// @param proxyUrl where a cached copy is
/// @param height pixels
/// @param width pixels
/// @param contentType the media type
/// @param placeholder a tiny preview, a thumbhash in base64
/// @param placeholderVersion the version of the preview's format
/// @param description a text for those who cannot see it
/// @param flags marks
/// @see "Discord documentation: Resources, Message, Embed Image Structure"
public record EmbedImage(
        String url,
        Optional<String> proxyUrl,
        Optional<Integer> height,
        Optional<Integer> width,
        Optional<String> contentType,
        Optional<String> placeholder,
        Optional<Integer> placeholderVersion,
        Optional<String> description,
        Optional<Flags<EmbedMediaFlag>> flags) {

    /// {@return the picture at this address, as requests name it}
    ///
    /// @param url where it is, up to 2,048 characters (Discord: openapi.json)
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    public static EmbedImage of(String url) {
        return new EmbedImage(
                EmbedLimits.address("url", url),
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
