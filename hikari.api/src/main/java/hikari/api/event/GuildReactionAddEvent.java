package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.Member;
import hikari.api.guild.PartialEmoji;
import java.util.Optional;

/// Somebody reacted to a message, in a guild.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channelId the channel
/// @param messageId the message
/// @param userId who
/// @param emoji the emoji
/// @param burst whether it is a super reaction
/// @param member the member who reacted
/// @see "Discord documentation: Gateway Events, Message Reaction Add"
public record GuildReactionAddEvent(
        Bot bot,
        Shard shard,
        Snowflake guildId,
        Snowflake channelId,
        Snowflake messageId,
        Snowflake userId,
        PartialEmoji emoji,
        boolean burst,
        Optional<Member> member)
        implements ReactionAddEvent, GuildReactionEvent {}
