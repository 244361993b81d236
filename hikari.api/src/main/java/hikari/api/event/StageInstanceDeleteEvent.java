package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.StageInstance;

/// A stage ended. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param stage the stage as it was
/// @see "Discord documentation: Gateway Events, Stage Instance Delete"
public record StageInstanceDeleteEvent(Bot bot, Shard shard, StageInstance stage)
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
