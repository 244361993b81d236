package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.GatewayGuild;
import hikari.api.gateway.Shard;

/// A guild that the bot is in has become available: after the start of a session, or after an
/// outage. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guild the guild with its channels, members and so on
/// @see "Discord documentation: Gateway Events, Guild Create"
public record GuildAvailableEvent(Bot bot, Shard shard, GatewayGuild guild)
        implements GuildVisibilityEvent {
    @Override
    public Snowflake guildId() {
        return guild.id();
    }
}
