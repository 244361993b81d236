package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.guild.PartialEmoji;

/// Somebody took a reaction back, or it was removed. Nobody waits for listeners.
public sealed interface ReactionRemoveEvent extends ReactionEvent
        permits GuildReactionRemoveEvent, DmReactionRemoveEvent {
    /// {@return who}
    Snowflake userId();

    /// {@return the emoji}
    PartialEmoji emoji();

    /// {@return whether it is a super reaction}
    boolean burst();
}
