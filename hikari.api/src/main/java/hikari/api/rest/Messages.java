package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.message.CreateMessage;
import hikari.api.message.EditMessage;
import hikari.api.message.Message;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Messages.
///
/// @see "Discord documentation: Message Resource"
public interface Messages extends Reasoned<Messages> {
    /// {@return a message} Needs `READ_MESSAGE_HISTORY`.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    Message fetch(Snowflake channelId, Snowflake messageId);

    /// {@return all messages of a channel, newest first} Fetched as the stream is read, 100 at a
    /// time.
    ///
    /// @param channelId the channel
    Stream<Message> fetchHistory(Snowflake channelId);

    /// {@return the messages before one, newest first} Fetched as the stream is read, 100 at a
    /// time.
    ///
    /// @param channelId the channel
    /// @param before an id; [Snowflake#at] makes one of a time
    Stream<Message> fetchBefore(Snowflake channelId, Snowflake before);

    /// {@return the messages after one, oldest first} Fetched as the stream is read, 100 at a time.
    ///
    /// @param channelId the channel
    /// @param after an id; [Snowflake#at] makes one of a time
    Stream<Message> fetchAfter(Snowflake channelId, Snowflake after);

    /// {@return the messages around one, newest first}
    ///
    /// @param channelId the channel
    /// @param around an id; [Snowflake#at] makes one of a time
    /// @param limit 1 to 100
    /// @throws hikari.api.error.LimitExceededException when the limit is out of its range
    List<Message> fetchAround(Snowflake channelId, Snowflake around, int limit);

    /// {@return the message, as Discord has it} Needs `SEND_MESSAGES`.
    ///
    /// A message without a nonce is given one that Discord enforces, so that it is sent once even
    /// if the attempt has to be repeated. One with a nonce of the caller's that is not enforced is
    /// not repeated.
    ///
    /// @param channelId the channel
    /// @param message what to send
    Message create(Snowflake channelId, CreateMessage message);

    /// {@return the message, as Discord has it} See [#create(Snowflake, CreateMessage)].
    ///
    /// @param channelId the channel
    /// @param message sets what to send
    default Message create(Snowflake channelId, Consumer<? super CreateMessage.Builder> message) {
        return create(channelId, CreateMessage.of(message));
    }

    /// {@return the message, as changed} Own messages; of others only flags, with
    /// `MANAGE_MESSAGES`.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param changes what to change
    Message edit(Snowflake channelId, Snowflake messageId, EditMessage changes);

    /// {@return the message, as changed} See [#edit(Snowflake, Snowflake, EditMessage)].
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param changes sets what to change
    default Message edit(
            Snowflake channelId,
            Snowflake messageId,
            Consumer<? super EditMessage.Builder> changes) {
        return edit(channelId, messageId, EditMessage.of(changes));
    }

    /// Deletes a message. Takes a reason. Needs `MANAGE_MESSAGES` for those of others.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    void delete(Snowflake channelId, Snowflake messageId);

    /// Deletes messages that are less than two weeks old, 100 with one request. Takes a reason.
    /// Needs `MANAGE_MESSAGES`.
    ///
    /// @param channelId the channel
    /// @param messageIds the messages, any number; none that is unknown is an error
    /// @throws hikari.api.error.BadRequestException when one is too old: of its 100 none is deleted
    void bulkDelete(Snowflake channelId, Collection<Snowflake> messageIds);

    /// {@return the message} Publishes a message of an announcement channel to those that follow
    /// it.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    Message crosspost(Snowflake channelId, Snowflake messageId);

    /// Pins a message. Takes a reason. Needs `PIN_MESSAGES`.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    void pin(Snowflake channelId, Snowflake messageId);

    /// Unpins a message. Takes a reason. Needs `PIN_MESSAGES`.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    void unpin(Snowflake channelId, Snowflake messageId);
}
