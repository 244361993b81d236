package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.MemberChunk;
import hikari.api.gateway.Shard;

/// Some of the members that [hikari.api.bot.GatewayBot#requestMembers] asked for. Nobody waits for
/// listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param chunk the members
/// @see "Discord documentation: Gateway Events, Guild Members Chunk"
public record MemberChunkEvent(Bot bot, Shard shard, MemberChunk chunk)
        implements GuildEvent, GatewayAnswerEvent {
    @Override
    public Snowflake guildId() {
        return chunk.guildId();
    }
}
