package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.message.CreateMessage;
import hikari.api.message.EditMessage;
import hikari.api.message.Message;
import hikari.api.rest.Messages;
import hikari.rest.wire.BulkDelete;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// [Messages] over an exchange.
///
/// @param exchange sends the requests
record DefaultMessages(Exchange exchange) implements Messages {
    /// The most that one request brings or deletes.
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
        return Pages.stream(Optional.<Snowflake>empty(), before -> before(channelId, before));
    }

    @Override
    public Stream<Message> fetchBefore(Snowflake channelId, Snowflake before) {
        return Pages.stream(Optional.of(before), from -> before(channelId, from));
    }

    private Pages.Page<Message, Optional<Snowflake>> before(
            Snowflake channelId, Optional<Snowflake> before) {
        var call = MessageRoutes.LIST_MESSAGES.at(channelId);
        var items =
                exchange.fetch(
                        (before.isPresent() ? call.query("before", before.get()) : call)
                                .query("limit", PAGE));
        return new Pages.Page<>(
                items,
                items.size() < PAGE
                        ? Optional.empty()
                        : Optional.of(Optional.of(items.getLast().id())));
    }

    @Override
    public Stream<Message> fetchAfter(Snowflake channelId, Snowflake after) {
        return Pages.byId(
                after,
                PAGE,
                from ->
                        exchange.fetch(
                                        MessageRoutes.LIST_MESSAGES
                                                .at(channelId)
                                                .query("after", from)
                                                .query("limit", PAGE))
                                .reversed(),
                Message::id);
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
        var distinct = messageIds.stream().distinct().toList();
        for (var from = 0; from < distinct.size(); from += PAGE) {
            var batch = distinct.subList(from, Math.min(from + PAGE, distinct.size()));
            if (batch.size() == 1) {
                // Discord takes no batch of one.
                exchange.run(MessageRoutes.DELETE_MESSAGE.at(channelId, batch.getFirst()));
            } else {
                exchange.run(
                        MessageRoutes.BULK_DELETE_MESSAGES
                                .at(channelId)
                                .body(new BulkDelete(batch)));
            }
        }
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
}
