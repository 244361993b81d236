package hikari.api.message;

import hikari.api.Flags;
import java.util.Optional;

/// A video of an embed. Bots cannot set one.
///
/// @param url where it is
/// @param proxyUrl where a cached copy is
/// @param height pixels
/// @param width pixels
/// @param contentType the media type
/// @param placeholder a tiny preview, a thumbhash in base64
/// @param placeholderVersion the version of the preview's format
/// @param description a text for those who cannot see it
/// @param flags marks
/// @see "Discord documentation: Resources, Message, Embed Video Structure"
public record EmbedVideo(
        Optional<String> url,
        Optional<String> proxyUrl,
        Optional<Integer> height,
        Optional<Integer> width,
        Optional<String> contentType,
        Optional<String> placeholder,
        Optional<Integer> placeholderVersion,
        Optional<String> description,
        Optional<Flags<EmbedMediaFlag>> flags) {}
