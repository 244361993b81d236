package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.auditlog.AuditLogEntry;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;

/// Something was done in a guild that its audit log keeps. Only for bots with `VIEW_AUDIT_LOG`.
/// Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param entry what was done
/// @see "Discord documentation: Gateway Events, Guild Audit Log Entry Create"
public record AuditLogEntryCreateEvent(Bot bot, Shard shard, Snowflake guildId, AuditLogEntry entry)
        implements GuildEvent, ShardEvent {}
