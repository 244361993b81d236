package hikari.api.event;

import hikari.api.application.Entitlement;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;

/// An entitlement was changed: mostly, the subscription behind it ended, and it now has an end.
/// Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param entitlement the entitlement
/// @see "Discord documentation: Gateway Events, Entitlement Update"
public record EntitlementUpdateEvent(Bot bot, Shard shard, Entitlement entitlement)
        implements EntitlementEvent {}
