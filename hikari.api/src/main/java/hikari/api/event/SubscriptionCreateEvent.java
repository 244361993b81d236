package hikari.api.event;

import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;

/// A user subscribed to something that the application sells. It may not be active yet. Nobody
/// waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param subscription the subscription
/// @see "Discord documentation: Gateway Events, Subscription Create"
public record SubscriptionCreateEvent(
        Bot bot, Shard shard, hikari.api.application.Subscription subscription)
        implements SubscriptionEvent {}
