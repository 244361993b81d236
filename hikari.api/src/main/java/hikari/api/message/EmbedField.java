package hikari.api.message;

/// A pair of name and value in an embed.
///
/// @param name the name, up to 256 characters
/// @param value the value, up to 1,024 characters
/// @param inline whether it may stand beside others
/// @see "Discord documentation: Resources, Message, Embed Field Structure"
public record EmbedField(String name, String value, boolean inline) {}
