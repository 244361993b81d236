package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.Member;
import hikari.api.user.User;

/// Somebody joined a guild. Needs the members intent. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param member the member
/// @see "Discord documentation: Gateway Events, Guild Member Add"
public record MemberAddEvent(Bot bot, Shard shard, Snowflake guildId, Member member)
        implements MemberEvent {
    @Override
    public User user() {
        return member.user().orElseThrow();
    }
}
