package hikari.api.message;

import hikari.api.Snowflake;
import hikari.api.channel.ChannelType;

/// A channel that a crossposted message mentions.
///
/// @param id the channel
/// @param guildId its guild
/// @param type its kind
/// @param name its name
/// @see "Discord documentation: Resources, Message, Channel Mention Object"
public record ChannelMention(Snowflake id, Snowflake guildId, ChannelType type, String name) {}
