package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.command.CommandPermissions;
import hikari.api.gateway.Shard;

/// Who may use a command, or all commands of an application, was changed in a guild. Nobody waits
/// for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param permissions who may use what
/// @see "Discord documentation: Gateway Events, Application Command Permissions Update"
public record CommandPermissionsUpdateEvent(Bot bot, Shard shard, CommandPermissions permissions)
        implements GuildEvent, ShardEvent {
    @Override
    public Snowflake guildId() {
        return permissions.guildId();
    }
}
