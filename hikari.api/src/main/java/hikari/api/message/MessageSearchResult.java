package hikari.api.message;

import hikari.api.channel.ThreadChannel;
import hikari.api.channel.ThreadMember;
import java.util.List;
import java.util.Optional;

/// A page of what a search for messages found.
///
/// @param doingDeepHistoricalIndex whether Discord is still indexing old messages
/// @param documentsIndexed how many messages are indexed so far, while that goes on
/// @param totalResults how many messages there are in all, about
/// @param messages the messages, each in a list of its own; without reactions
/// @param threads the threads of these messages
/// @param members the bot's memberships in these threads
/// @see "Discord documentation: Message Resource, Search Guild Messages"
public record MessageSearchResult(
        boolean doingDeepHistoricalIndex,
        Optional<Integer> documentsIndexed,
        int totalResults,
        List<List<Message>> messages,
        List<ThreadChannel> threads,
        List<ThreadMember> members) {

    /// {@return the messages, in the order of the search}
    public List<Message> found() {
        return messages.stream().flatMap(List::stream).toList();
    }
}
