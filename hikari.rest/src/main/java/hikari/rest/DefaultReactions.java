package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.message.ReactionType;
import hikari.api.rest.Reactions;
import hikari.api.user.User;
import java.util.stream.Stream;

/// [Reactions] over an exchange.
///
/// @param exchange sends the requests
record DefaultReactions(Exchange exchange) implements Reactions {
    @Override
    public void add(Snowflake channelId, Snowflake messageId, String emoji) {
        exchange.run(MessageRoutes.ADD_MY_MESSAGE_REACTION.at(channelId, messageId, emoji));
    }

    @Override
    public void removeMine(Snowflake channelId, Snowflake messageId, String emoji) {
        exchange.run(MessageRoutes.DELETE_MY_MESSAGE_REACTION.at(channelId, messageId, emoji));
    }

    @Override
    public void remove(Snowflake channelId, Snowflake messageId, String emoji, Snowflake userId) {
        exchange.run(
                MessageRoutes.DELETE_USER_MESSAGE_REACTION.at(channelId, messageId, emoji, userId));
    }

    @Override
    public void removeAll(Snowflake channelId, Snowflake messageId, String emoji) {
        exchange.run(
                MessageRoutes.DELETE_ALL_MESSAGE_REACTIONS_BY_EMOJI.at(
                        channelId, messageId, emoji));
    }

    @Override
    public void removeAll(Snowflake channelId, Snowflake messageId) {
        exchange.run(MessageRoutes.DELETE_ALL_MESSAGE_REACTIONS.at(channelId, messageId));
    }

    @Override
    public Stream<User> fetchUsersAfter(
            Snowflake channelId,
            Snowflake messageId,
            String emoji,
            ReactionType type,
            Snowflake userId) {
        var call =
                MessageRoutes.LIST_MESSAGE_REACTIONS_BY_EMOJI
                        .at(channelId, messageId, emoji)
                        .query("type", type.code());
        return Ids.of(exchange, call, 100, User::id).after(userId);
    }
}
