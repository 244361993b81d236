package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.Member;
import java.time.Instant;
import java.util.Optional;

/// Somebody began to write a message in a guild.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channelId the channel
/// @param userId who
/// @param timestamp when
/// @param member the member
/// @see "Discord documentation: Gateway Events, Typing Start"
public record GuildTypingStartEvent(
        Bot bot,
        Shard shard,
        Snowflake guildId,
        Snowflake channelId,
        Snowflake userId,
        Instant timestamp,
        Optional<Member> member)
        implements TypingStartEvent, GuildEvent {}
