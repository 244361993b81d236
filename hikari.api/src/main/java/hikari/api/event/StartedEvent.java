package hikari.api.event;

import hikari.api.bot.Bot;

/// The bot has started: all shards are ready. Dispatched once a start; nobody waits for listeners.
///
/// @param bot the bot
public record StartedEvent(Bot bot) implements LifetimeEvent {}
