package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.message.Message;
import hikari.api.rest.Polls;
import hikari.api.user.User;
import java.util.stream.Stream;

/// [Polls] over an exchange.
///
/// @param exchange sends the requests
record DefaultPolls(Exchange exchange) implements Polls {
    private static final int PAGE = 100;

    @Override
    public Stream<User> fetchVoters(Snowflake channelId, Snowflake messageId, int answerId) {
        return fetchVotersAfter(channelId, messageId, answerId, Snowflake.of(0));
    }

    @Override
    public Stream<User> fetchVotersAfter(
            Snowflake channelId, Snowflake messageId, int answerId, Snowflake after) {
        var call =
                PollsRoutes.GET_ANSWER_VOTERS
                        .at(channelId, messageId, answerId)
                        .query("limit", PAGE);
        return Pages.byId(
                after, PAGE, from -> exchange.fetch(call.query("after", from)).users(), User::id);
    }

    @Override
    public Message end(Snowflake channelId, Snowflake messageId) {
        return exchange.fetch(PollsRoutes.POLL_EXPIRE.at(channelId, messageId));
    }
}
