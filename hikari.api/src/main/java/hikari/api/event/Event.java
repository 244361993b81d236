package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import java.util.Optional;

/// Something that happened. Open: plugins add events of their own. Events are immutable; most are
/// records.
public interface Event {
    /// {@return the bot it happened to}
    Bot bot();

    /// {@return what the event is ordered by} Events with the same key reach each listener in the
    /// order in which they were dispatched; events with different keys, or without one, run side by
    /// side. By default none; events of a guild answer the guild, events of a direct message its
    /// channel.
    default Optional<Snowflake> orderKey() {
        return Optional.empty();
    }
}
