package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.message.CreateMessage;
import hikari.api.message.EditMessage;
import hikari.api.message.Message;
import hikari.api.message.MessageSearch;
import hikari.api.message.MessageSearchResult;
import hikari.api.message.SearchOrder;
import hikari.api.message.SearchSort;
import hikari.api.rest.Messages;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// [Messages] over an exchange.
///
/// @param exchange sends the requests
record DefaultMessages(Exchange exchange) implements Messages {
    /// The most that one request brings.
    private static final int PAGE = 100;

    @Override
    public Messages because(String reason) {
        return new DefaultMessages(exchange.because(reason));
    }

    @Override
    public Message fetch(Snowflake channelId, Snowflake messageId) {
        return exchange.fetch(MessageRoutes.GET_MESSAGE.at(channelId, messageId));
    }

    @Override
    public Stream<Message> fetchHistory(Snowflake channelId) {
        return history(channelId).down();
    }

    @Override
    public Stream<Message> fetchBefore(Snowflake channelId, Snowflake before) {
        return history(channelId).before(before);
    }

    @Override
    public Stream<Message> fetchAfter(Snowflake channelId, Snowflake after) {
        return history(channelId).after(after);
    }

    private Ids<Message> history(Snowflake channelId) {
        return Ids.of(exchange, MessageRoutes.LIST_MESSAGES.at(channelId), PAGE, Message::id);
    }

    @Override
    public List<Message> fetchAround(Snowflake channelId, Snowflake around, int limit) {
        Ranges.check("limit", limit, 1, PAGE);
        return exchange.fetch(
                MessageRoutes.LIST_MESSAGES
                        .at(channelId)
                        .query("around", around)
                        .query("limit", limit));
    }

    @Override
    public Stream<Message> search(Snowflake guildId, MessageSearch search) {
        return searching(guildId, search).stream();
    }

    @Override
    public MessageSearchResult searchPage(Snowflake guildId, MessageSearch search, int offset) {
        return searching(guildId, search).page(offset);
    }

    private Searching<MessageSearchResult, Message> searching(
            Snowflake guildId, MessageSearch search) {
        return new Searching<>(
                exchange,
                MessageRoutes.GUILD_SEARCH.at(guildId),
                search,
                order(search),
                (page, end) ->
                        Searching.Found.of(page.found(), Message::id, page.totalResults() > end));
    }

    /// By time, newest first, unless the search says otherwise.
    private static Optional<Searching.Order> order(MessageSearch search) {
        return search.sortBy().value().orElse(SearchSort.Known.TIMESTAMP)
                        == SearchSort.Known.TIMESTAMP
                ? Searching.Order.of(
                        search.sortOrder().value().orElse(SearchOrder.Known.DESCENDING))
                : Optional.empty();
    }

    @Override
    public Message create(Snowflake channelId, CreateMessage message) {
        var marked = Nonces.mark(message);
        var call =
                MessageRoutes.CREATE_MESSAGE.at(channelId).body(marked).uploads(marked.uploads());
        return exchange.fetch(Nonces.isEnforced(marked) ? call.asRepeatable() : call);
    }

    @Override
    public Message edit(Snowflake channelId, Snowflake messageId, EditMessage changes) {
        return exchange.fetch(
                MessageRoutes.UPDATE_MESSAGE
                        .at(channelId, messageId)
                        .body(changes)
                        .uploads(changes.uploads()));
    }

    @Override
    public void delete(Snowflake channelId, Snowflake messageId) {
        exchange.run(MessageRoutes.DELETE_MESSAGE.at(channelId, messageId));
    }

    @Override
    public void bulkDelete(Snowflake channelId, Collection<Snowflake> messageIds) {
        new BulkDeletion(exchange, channelId, InstantSource.system()).delete(messageIds);
    }

    @Override
    public Message crosspost(Snowflake channelId, Snowflake messageId) {
        return exchange.fetch(MessageRoutes.CROSSPOST_MESSAGE.at(channelId, messageId));
    }

    @Override
    public void pin(Snowflake channelId, Snowflake messageId) {
        exchange.run(MessageRoutes.CREATE_PIN.at(channelId, messageId));
    }

    @Override
    public void unpin(Snowflake channelId, Snowflake messageId) {
        exchange.run(MessageRoutes.DELETE_PIN.at(channelId, messageId));
    }

    @Override
    @Deprecated
    public void legacyPin(Snowflake channelId, Snowflake messageId) {
        exchange.run(MessageRoutes.DEPRECATED_CREATE_PIN.at(channelId, messageId));
    }

    @Override
    @Deprecated
    public void legacyUnpin(Snowflake channelId, Snowflake messageId) {
        exchange.run(MessageRoutes.DEPRECATED_DELETE_PIN.at(channelId, messageId));
    }
}
