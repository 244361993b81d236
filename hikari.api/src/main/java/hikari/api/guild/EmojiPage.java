package hikari.api.guild;

import java.util.List;

/// Emojis of an application.
///
/// @param items the emojis
/// @see "Discord documentation: Emoji Resource, List Application Emojis"
public record EmojiPage(List<Emoji> items) {}
