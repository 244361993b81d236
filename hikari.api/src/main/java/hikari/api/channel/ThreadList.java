package hikari.api.channel;

import hikari.api.message.Message;
import java.util.List;

/// Threads, and where the bot is a member of them.
///
/// @param threads the threads
/// @param members the bot's memberships in them
/// @param hasMore whether there are more; not for active threads
/// @param firstMessages the messages that these threads began with; in forums
/// @see "Discord documentation: Channel Resource, List Public Archived Threads"
public record ThreadList(
        List<ThreadChannel> threads,
        List<ThreadMember> members,
        boolean hasMore,
        List<Message> firstMessages) {
    /// {@return the threads, each with the bot's membership if it is a member}
    public List<ThreadChannel> withMembers() {
        return ThreadMember.joined(threads, members);
    }
}
