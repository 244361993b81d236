package hikari.api.message;

import java.util.Optional;

/// The line below an embed.
///
/// @param text the text, up to 2,048 characters
/// @param iconUrl a small picture, `https`, or `attachment://` and the name of a file of the
///   message
/// @param proxyIconUrl where a cached copy of it is
/// @see "Discord documentation: Resources, Message, Embed Footer Structure"
public record EmbedFooter(String text, Optional<String> iconUrl, Optional<String> proxyIconUrl) {}
