package hikari.api.event;

import hikari.api.bot.Bot;

/// The bot is about to stop. Everything still works; the stop waits for listeners, up to the close
/// deadline.
///
/// @param bot the bot
public record StoppingEvent(Bot bot) implements LifetimeEvent {}
