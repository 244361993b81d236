package hikari.api.gateway;

import hikari.api.Snowflake;
import hikari.api.guild.Member;
import hikari.api.presence.Presence;
import java.util.Collection;
import java.util.List;

/// All that came of a [MemberRequest].
///
/// @param guildId the guild
/// @param members the members, in the order in which Discord sent them
/// @param presences their presences, if they were asked for; those who are offline have none
/// @param notFound ids that were asked for and are not members
public record MemberRequestResult(
        Snowflake guildId,
        List<Member> members,
        List<Presence> presences,
        List<Snowflake> notFound) {

    /// Copies the lists.
    public MemberRequestResult {
        members = List.copyOf(members);
        presences = List.copyOf(presences);
        notFound = List.copyOf(notFound);
    }

    /// {@return what these chunks hold together}
    ///
    /// @param guildId the guild
    /// @param chunks the chunks, in order
    public static MemberRequestResult of(Snowflake guildId, Collection<MemberChunk> chunks) {
        return new MemberRequestResult(
                guildId,
                chunks.stream().flatMap(chunk -> chunk.members().stream()).toList(),
                chunks.stream().flatMap(chunk -> chunk.presences().stream()).toList(),
                chunks.stream().flatMap(chunk -> chunk.notFound().stream()).distinct().toList());
    }
}
