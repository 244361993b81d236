package hikari.api.message;

import java.util.Optional;

/// The site that an embed comes from.
///
/// @param name the name
/// @param url the address
/// @see "Discord documentation: Resources, Message, Embed Provider Structure"
public record EmbedProvider(Optional<String> name, Optional<String> url) {}
