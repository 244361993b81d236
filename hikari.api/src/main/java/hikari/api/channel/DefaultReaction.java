package hikari.api.channel;

import hikari.api.Snowflake;
import java.util.Optional;

/// The emoji of the button on each post of a forum: one of the two.
///
/// @param emojiId a custom emoji
/// @param emojiName a Unicode emoji
/// @see "Discord documentation: Resources, Channel, Default Reaction Object"
public record DefaultReaction(Optional<Snowflake> emojiId, Optional<String> emojiName) {}
