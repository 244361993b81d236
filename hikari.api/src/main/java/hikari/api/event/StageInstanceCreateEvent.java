package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.StageInstance;

/// A stage began. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param stage the stage
/// @see "Discord documentation: Gateway Events, Stage Instance Create"
public record StageInstanceCreateEvent(Bot bot, Shard shard, StageInstance stage)
        implements StageInstanceEvent {
    @Override
    public Snowflake guildId() {
        return stage.guildId();
    }

    @Override
    public Snowflake channelId() {
        return stage.channelId();
    }
}
