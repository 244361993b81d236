package hikari.api.channel;

import hikari.api.Snowflake;
import java.util.Optional;

/// A tag that posts of a forum can have.
///
/// @param id the tag's id; empty in requests for a new one
/// @param name the name, up to 20 characters
/// @param moderated whether only those who may manage threads can give it
/// @param emojiId a custom emoji
/// @param emojiName a Unicode emoji
/// @see "Discord documentation: Resources, Channel, Forum Tag Object"
public record ForumTag(
        Optional<Snowflake> id,
        String name,
        boolean moderated,
        Optional<Snowflake> emojiId,
        Optional<String> emojiName) {}
