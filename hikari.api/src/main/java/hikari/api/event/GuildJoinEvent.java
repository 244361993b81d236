package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.GatewayGuild;
import hikari.api.gateway.Shard;

/// The bot was added to a guild. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guild the guild with its channels, members and so on
/// @see "Discord documentation: Gateway Events, Guild Create"
public record GuildJoinEvent(Bot bot, Shard shard, GatewayGuild guild)
        implements GuildVisibilityEvent {
    @Override
    public Snowflake guildId() {
        return guild.id();
    }
}
