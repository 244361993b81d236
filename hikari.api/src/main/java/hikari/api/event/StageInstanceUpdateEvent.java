package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.StageInstance;
import java.util.Optional;

/// A stage was changed. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param stage the stage
/// @param old the stage before, if it was cached
/// @see "Discord documentation: Gateway Events, Stage Instance Update"
public record StageInstanceUpdateEvent(
        Bot bot, Shard shard, StageInstance stage, Optional<StageInstance> old)
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
