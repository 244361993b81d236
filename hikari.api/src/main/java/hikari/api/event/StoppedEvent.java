package hikari.api.event;

import hikari.api.bot.Bot;

/// The bot has stopped. The REST client still works while listeners run; the stop waits for them,
/// up to the close deadline.
///
/// @param bot the bot
public record StoppedEvent(Bot bot) implements LifetimeEvent {}
