package hikari.api.channel;

import hikari.api.message.Message;
import java.util.List;

/// A page of what a search for threads found.
///
/// @param threads the threads
/// @param members the bot's memberships in them
/// @param hasMore whether there are more
/// @param firstMessages the messages that these threads began with
/// @param totalResults how many threads there are in all
/// @see "Discord OpenAPI: thread_search"
public record ThreadSearchResult(
        List<ThreadChannel> threads,
        List<ThreadMember> members,
        boolean hasMore,
        List<Message> firstMessages,
        int totalResults) {
    /// {@return the threads, each with the bot's membership if it is a member}
    public List<ThreadChannel> withMembers() {
        return ThreadMember.joined(threads, members);
    }
}
