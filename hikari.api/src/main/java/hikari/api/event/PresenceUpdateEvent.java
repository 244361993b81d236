package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.presence.Presence;
import java.util.Optional;

/// Somebody's status or activities changed. Needs the presences intent. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param presence the presence
/// @param old the presence before, if it was cached
/// @see "Discord documentation: Gateway Events, Presence Update"
public record PresenceUpdateEvent(
        Bot bot, Shard shard, Snowflake guildId, Presence presence, Optional<Presence> old)
        implements GuildEvent, ShardEvent {}
