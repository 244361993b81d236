package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.message.Message;
import hikari.api.user.User;
import java.util.stream.Stream;

/// Polls. They are sent with messages: [hikari.api.message.CreateMessage.Builder#poll].
///
/// @see "Discord documentation: Poll Resource"
public interface Polls {
    /// {@return the users who voted for an answer, by id} Fetched as the stream is read, 100 at a
    /// time.
    ///
    /// @param channelId the channel
    /// @param messageId the poll's message
    /// @param answerId the answer
    /// @throws hikari.api.error.NotFoundException with code 10008 when there is no such message
    /// @throws hikari.api.error.BadRequestException with code 520000 or above when the message has
    ///   no such poll or answer
    /// @see "Discord documentation: Poll Resource, Get Answer Voters"
    Stream<User> fetchVoters(Snowflake channelId, Snowflake messageId, int answerId);

    /// {@return the users with an id above one who voted for an answer, by id} Fetched as the
    /// stream is read, 100 at a time.
    ///
    /// @param channelId the channel
    /// @param messageId the poll's message
    /// @param answerId the answer
    /// @param after an id of a user
    /// @see "Discord documentation: Poll Resource, Get Answer Voters"
    Stream<User> fetchVotersAfter(
            Snowflake channelId, Snowflake messageId, int answerId, Snowflake after);

    /// {@return the message, with the results} Ends a poll of the bot at once. Fires
    /// `MESSAGE_UPDATE`.
    ///
    /// @param channelId the channel
    /// @param messageId the poll's message
    /// @throws hikari.api.error.BadRequestException when the poll has ended, or is not the bot's
    /// @throws hikari.api.error.ForbiddenException when the poll is not the bot's
    /// @see "Discord documentation: Poll Resource, End Poll"
    Message end(Snowflake channelId, Snowflake messageId);
}
