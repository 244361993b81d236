package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import java.util.List;

/// The guilds of a shard are there: each that READY named has become available, is unavailable
/// because of an outage, or was left. Once a session; after 15 s it comes without those that are
/// still missing, which follow as [GuildAvailableEvent]s. With the cache on, the guilds are in it.
/// Nobody waits for listeners.
///
/// Not after a resume: what was there stays. Without the intent `GUILDS` no guilds come, and it
/// follows READY at once.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param available the guilds that have become available
/// @param missing those that have not
/// @see "Discord documentation: Gateway Events, Ready"
public record ShardGuildsReadyEvent(
        Bot bot, Shard shard, List<Snowflake> available, List<Snowflake> missing)
        implements ShardStateEvent {}
