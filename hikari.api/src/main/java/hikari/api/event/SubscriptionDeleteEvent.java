package hikari.api.event;

import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;

/// A subscription was deleted. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param subscription the subscription
/// @see "Discord documentation: Gateway Events, Subscription Delete"
public record SubscriptionDeleteEvent(
        Bot bot, Shard shard, hikari.api.application.Subscription subscription)
        implements SubscriptionEvent {}
