package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.UnavailableGuild;
import hikari.api.user.OwnUser;
import java.util.List;

/// A shard has begun a new session: what came through it before is out of date, and its guilds
/// follow, each as a [GuildAvailableEvent]. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard
/// @param me the bot's own user
/// @param applicationId the bot's application
/// @param guilds the guilds of this shard, not available yet
/// @see "Discord documentation: Gateway Events, Ready"
public record ShardReadyEvent(
        Bot bot, Shard shard, OwnUser me, Snowflake applicationId, List<UnavailableGuild> guilds)
        implements ShardStateEvent {}
