package hikari.api.event;

import hikari.api.application.Entitlement;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;

/// Somebody got the right to something that the application sells. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param entitlement the entitlement
/// @see "Discord documentation: Gateway Events, Entitlement Create"
public record EntitlementCreateEvent(Bot bot, Shard shard, Entitlement entitlement)
        implements EntitlementEvent {}
