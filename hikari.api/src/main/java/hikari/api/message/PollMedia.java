package hikari.api.message;

import hikari.api.guild.PartialEmoji;
import java.util.Optional;

/// The question of a [Poll], or an answer.
///
/// @param text up to 300 characters in a question, 55 in an answer
/// @param emoji an emoji, only in answers
/// @see "Discord documentation: Resources, Poll, Poll Media Object"
public record PollMedia(Optional<String> text, Optional<PartialEmoji> emoji) {}
