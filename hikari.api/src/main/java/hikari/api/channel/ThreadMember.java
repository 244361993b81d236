package hikari.api.channel;

import hikari.api.Snowflake;
import hikari.api.guild.Member;
import hikari.api.presence.Presence;
import java.time.Instant;
import java.util.Optional;

/// Somebody in a thread.
///
/// @param id the thread; missing in GUILD_CREATE
/// @param userId the user; missing in GUILD_CREATE
/// @param joinTimestamp when the user joined
/// @param flags the user's settings, which only Discord's own client uses
/// @param member the user in the guild; only when asked for
/// @param presence how present the user is; only in THREAD_MEMBERS_UPDATE
/// @see "Discord documentation: Resources, Channel, Thread Member Object"
public record ThreadMember(
        Optional<Snowflake> id,
        Optional<Snowflake> userId,
        Instant joinTimestamp,
        int flags,
        Optional<Member> member,
        Optional<Presence> presence) {}
