package hikari.runtime.bot;

import hikari.api.bot.Bot;
import hikari.api.lifecycle.Component;

/// Adds a part to a bot, as the plugin host does. The part starts after the event manager and
/// before voice, and closes after the shards and before the event manager. If it dies, the bot
/// does.
@FunctionalInterface
public interface BotExtension {
    /// {@return the inactive part} Called once, while the bot is made.
    ///
    /// @param bot whose part it is
    Component attach(Bot bot);
}
