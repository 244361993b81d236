package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.Member;
import hikari.api.user.User;
import java.util.Optional;

/// Somebody left a guild or was removed. Needs the members intent. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param user the user
/// @param old the member, if it was cached
/// @see "Discord documentation: Gateway Events, Guild Member Remove"
public record MemberRemoveEvent(
        Bot bot, Shard shard, Snowflake guildId, User user, Optional<Member> old)
        implements MemberEvent {}
