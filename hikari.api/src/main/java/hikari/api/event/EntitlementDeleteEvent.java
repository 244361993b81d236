package hikari.api.event;

import hikari.api.application.Entitlement;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;

/// An entitlement was taken away: it was paid back, or was a test. One that runs out is not
/// deleted. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param entitlement the entitlement
/// @see "Discord documentation: Gateway Events, Entitlement Delete"
public record EntitlementDeleteEvent(Bot bot, Shard shard, Entitlement entitlement)
        implements EntitlementEvent {}
