package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.Member;
import hikari.api.user.User;
import java.util.Optional;

/// A member was changed. Needs the members intent, but for the bot itself. Nobody waits for
/// listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param member the member
/// @param old the member before, if it was cached
/// @see "Discord documentation: Gateway Events, Guild Member Update"
public record MemberUpdateEvent(
        Bot bot, Shard shard, Snowflake guildId, Member member, Optional<Member> old)
        implements MemberEvent {
    @Override
    public User user() {
        return member.user().orElseThrow();
    }
}
