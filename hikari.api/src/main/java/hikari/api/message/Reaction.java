package hikari.api.message;

import hikari.api.guild.PartialEmoji;
import java.util.List;
import java.util.Optional;

/// An emoji with which users reacted to a message.
///
/// @param count how many reacted, super reactions included
/// @param countDetails how many of each kind
/// @param me whether the bot did
/// @param meBurst whether the bot did with a super reaction
/// @param emoji the emoji
/// @param burstColors colours of super reactions, as `#rrggbb`
/// @see "Discord documentation: Resources, Message, Reaction Object"
public record Reaction(
        int count,
        Optional<ReactionCounts> countDetails,
        boolean me,
        boolean meBurst,
        PartialEmoji emoji,
        List<String> burstColors) {}
