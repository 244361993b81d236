package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.Guild;
import java.util.Optional;

/// A guild was changed. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guild the guild
/// @param old the guild before, if it was cached
/// @see "Discord documentation: Gateway Events, Guild Update"
public record GuildUpdateEvent(Bot bot, Shard shard, Guild guild, Optional<Guild> old)
        implements GuildEvent, ShardEvent {
    @Override
    public Snowflake guildId() {
        return guild.id();
    }
}
