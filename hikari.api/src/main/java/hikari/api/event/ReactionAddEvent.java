package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.guild.PartialEmoji;

/// Somebody reacted to a message. Nobody waits for listeners.
public sealed interface ReactionAddEvent extends ReactionEvent
        permits GuildReactionAddEvent, DmReactionAddEvent {
    /// {@return who}
    Snowflake userId();

    /// {@return the emoji}
    PartialEmoji emoji();

    /// {@return whether it is a super reaction}
    boolean burst();
}
