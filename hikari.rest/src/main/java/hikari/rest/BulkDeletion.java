package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.error.BadRequestException;
import hikari.api.error.InvalidErrorCode;
import hikari.api.error.NotFoundErrorCode;
import hikari.api.error.NotFoundException;
import hikari.rest.wire.BulkDelete;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Deletes messages: as many as Discord takes with one request, and one by one what it does not
/// take so.
///
/// The machine's clock says what is too old. Where Discord's says otherwise, it refuses the request
/// as a whole, and the messages of that one are deleted one by one, too.
///
/// @param exchange sends the requests
/// @param channelId the channel
/// @param clock the time of day
record BulkDeletion(Exchange exchange, Snowflake channelId, InstantSource clock) {
    /// Discord documentation: Message Resource, Bulk Delete Messages.
    private static final int MOST = 100;

    /// Two weeks, less the time that a request may be under way.
    private static final Duration OLDEST = Duration.ofDays(14).minusMinutes(1);

    void delete(Collection<Snowflake> messageIds) {
        var oldest = Snowflake.at(clock.instant().minus(OLDEST));
        var young = new ArrayList<Snowflake>();
        var old = new ArrayList<Snowflake>();
        messageIds.stream()
                .distinct()
                .forEach(id -> (id.compareTo(oldest) < 0 ? old : young).add(id));
        for (var from = 0; from < young.size(); from += MOST) {
            batch(young.subList(from, Math.min(from + MOST, young.size())));
        }
        old.forEach(this::single);
    }

    private void batch(List<Snowflake> messageIds) {
        if (messageIds.size() == 1) {
            single(messageIds.getFirst());
            return;
        }
        try {
            exchange.run(
                    MessageRoutes.BULK_DELETE_MESSAGES
                            .at(channelId)
                            .body(new BulkDelete(List.copyOf(messageIds))));
        } catch (BadRequestException e) {
            if (e.code() != InvalidErrorCode.MESSAGE_TOO_OLD_TO_BULK_DELETE) {
                throw e;
            }
            messageIds.forEach(this::single);
        }
    }

    /// As in a batch, a message that is not there is no error.
    private void single(Snowflake messageId) {
        try {
            exchange.run(MessageRoutes.DELETE_MESSAGE.at(channelId, messageId));
        } catch (NotFoundException e) {
            if (e.code() != NotFoundErrorCode.UNKNOWN_MESSAGE) {
                throw e;
            }
        }
    }
}
