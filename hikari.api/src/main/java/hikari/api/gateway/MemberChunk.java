package hikari.api.gateway;

import hikari.api.Snowflake;
import hikari.api.guild.Member;
import hikari.api.presence.Presence;
import java.util.List;
import java.util.Optional;

/// Some of the members that a [MemberRequest] asked for.
///
/// @param guildId the guild
/// @param members some of its members
/// @param chunkIndex which chunk it is, from 0
/// @param chunkCount how many chunks the answer has
/// @param notFound ids that were asked for and are not members
/// @param presences the members' presences, if they were asked for
/// @param nonce that of the request
/// @see "Discord documentation: Gateway Events, Guild Members Chunk"
public record MemberChunk(
        Snowflake guildId,
        List<Member> members,
        int chunkIndex,
        int chunkCount,
        List<Snowflake> notFound,
        List<Presence> presences,
        Optional<String> nonce) {}
