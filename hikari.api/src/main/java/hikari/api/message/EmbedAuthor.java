package hikari.api.message;

import java.util.Optional;

/// The line above an embed.
///
/// @param name the name, up to 256 characters
/// @param url where it links to
/// @param iconUrl a small picture, `https`, or `attachment://` and the name of a file of the
///   message
/// @param proxyIconUrl where a cached copy of it is
/// @see "Discord documentation: Resources, Message, Embed Author Structure"
public record EmbedAuthor(
        String name,
        Optional<String> url,
        Optional<String> iconUrl,
        Optional<String> proxyIconUrl) {}
