package hikari.api.channel;

import hikari.api.Snowflake;
import hikari.api.guild.Member;
import hikari.api.presence.Presence;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Optional<Presence> presence) {

    static List<ThreadChannel> joined(List<ThreadChannel> threads, List<ThreadMember> members) {
        var memberships = new HashMap<Snowflake, ThreadMember>();
        for (var each : members) {
            each.id().ifPresent(thread -> memberships.put(thread, each));
        }
        return threads.stream().map(thread -> joined(thread, memberships)).toList();
    }

    private static ThreadChannel joined(
            ThreadChannel thread, Map<Snowflake, ThreadMember> memberships) {
        return Optional.ofNullable(memberships.get(thread.id()))
                .map(thread::withMember)
                .orElse(thread);
    }
}
