package hikari.api.event;

import hikari.api.guild.PartialEmoji;

/// All reactions of a message with one emoji were removed. Nobody waits for listeners.
public sealed interface ReactionRemoveEmojiEvent extends ReactionEvent
        permits GuildReactionRemoveEmojiEvent, DmReactionRemoveEmojiEvent {
    /// {@return the emoji}
    PartialEmoji emoji();
}
