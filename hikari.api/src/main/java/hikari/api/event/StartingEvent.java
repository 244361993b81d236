package hikari.api.event;

import hikari.api.bot.Bot;

/// The bot is about to start. Dispatched once a start, before anything connects; the start waits
/// for its listeners.
///
/// @param bot the bot
public record StartingEvent(Bot bot) implements LifetimeEvent {}
