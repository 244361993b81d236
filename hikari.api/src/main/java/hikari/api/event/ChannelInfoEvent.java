package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.channel.ChannelInfo;
import hikari.api.gateway.Shard;
import java.util.List;

/// The answer to a [hikari.api.gateway.ChannelInfoRequest]. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channels the channels of which there is something to tell
/// @see "Discord documentation: Gateway Events, Channel Info"
public record ChannelInfoEvent(Bot bot, Shard shard, Snowflake guildId, List<ChannelInfo> channels)
        implements GuildEvent, GatewayAnswerEvent {}
