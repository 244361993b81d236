package hikari.api.cache;

import hikari.api.Snowflake;
import hikari.api.guild.Member;

/// Which members are cached. The bot's own is besides, as long as [CacheKind#OWN_MEMBER] is on.
/// Asked whenever a member is written, and when one leaves a voice channel; on the shards' threads,
/// so it must answer at once.
@FunctionalInterface
public interface MemberFilter {
    /// All members.
    MemberFilter ALL = _ -> true;

    /// None but the bot's own.
    MemberFilter OWN = _ -> false;

    /// Those that are in a voice or stage channel. Needs the intent GUILD_VOICE_STATES.
    MemberFilter IN_VOICE = Candidate::isInVoice;

    /// {@return whether this member is cached}
    ///
    /// @param candidate the member and where it is
    boolean keeps(Candidate candidate);

    /// A member that may be cached.
    ///
    /// @param guildId its guild
    /// @param member the member, with its user
    /// @param isInVoice whether it is in a voice or stage channel
    record Candidate(Snowflake guildId, Member member, boolean isInVoice) {}
}
