package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.message.CreateMessage;
import hikari.api.message.EditMessage;
import hikari.api.message.Message;
import hikari.api.message.MessageSearch;
import hikari.api.message.MessageSearchResult;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Messages.
///
/// @see "Discord documentation: Message Resource"
public interface Messages extends Reasoned<Messages> {
    /// {@return a message} Needs `VIEW_CHANNEL` and `READ_MESSAGE_HISTORY`, in voice channels
    /// `CONNECT` too.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @throws hikari.api.error.ForbiddenException with code 50001 or 50013 without the permissions
    /// @throws hikari.api.error.NotFoundException with code 10008 when there is no such message
    /// @see "Discord documentation: Message Resource, Get Channel Message"
    Message fetch(Snowflake channelId, Snowflake messageId);

    /// {@return all messages of a channel, newest first} Fetched as the stream is read, 100 at a
    /// time. Needs `VIEW_CHANNEL`, in voice channels `CONNECT` too; without `READ_MESSAGE_HISTORY`
    /// there are none.
    ///
    /// @param channelId the channel
    /// @throws hikari.api.error.ForbiddenException with code 50001 when the bot does not see it
    /// @see "Discord documentation: Message Resource, Get Channel Messages"
    Stream<Message> fetchHistory(Snowflake channelId);

    /// {@return the messages before one, newest first} Fetched as the stream is read, 100 at a
    /// time. See [#fetchHistory].
    ///
    /// @param channelId the channel
    /// @param before an id; [Snowflake#at] makes one of a time
    /// @see "Discord documentation: Message Resource, Get Channel Messages"
    Stream<Message> fetchBefore(Snowflake channelId, Snowflake before);

    /// {@return the messages after one, oldest first} Fetched as the stream is read, 100 at a time.
    /// See [#fetchHistory].
    ///
    /// @param channelId the channel
    /// @param after an id; [Snowflake#at] makes one of a time, and id 0 is before all
    /// @see "Discord documentation: Message Resource, Get Channel Messages"
    Stream<Message> fetchAfter(Snowflake channelId, Snowflake after);

    /// {@return the messages around one, newest first} See [#fetchHistory].
    ///
    /// @param channelId the channel
    /// @param around an id; [Snowflake#at] makes one of a time
    /// @param limit 1 to 100
    /// @throws hikari.api.error.LimitExceededException when the limit is out of its range
    /// @see "Discord documentation: Message Resource, Get Channel Messages"
    List<Message> fetchAround(Snowflake channelId, Snowflake around, int limit);

    /// {@return the messages of a guild that a search finds} Fetched as the stream is read, 25 at a
    /// time; without their reactions. Needs `READ_MESSAGE_HISTORY`, and the intent
    /// `MESSAGE_CONTENT`.
    ///
    /// By time, pages go on at the last message read, so there is no bound, and messages may be
    /// deleted meanwhile. By relevance, Discord brings the first 10,000.
    ///
    /// While Discord has not indexed the guild, this asks again when Discord says, for as long as
    /// the configuration lets a request wait ([RestConfig#longestWait]).
    ///
    /// @param guildId the guild
    /// @param search which messages
    /// @throws hikari.api.error.ForbiddenException with code 50001 when the bot is not in the guild
    /// @throws hikari.api.error.SearchNotReadyException when the index is not ready by then
    /// @see "Discord documentation: Message Resource, Search Guild Messages"
    Stream<Message> search(Snowflake guildId, MessageSearch search);

    /// {@return the messages of a guild that a search finds} See [#search(Snowflake,
    /// MessageSearch)].
    ///
    /// @param guildId the guild
    /// @param search sets which messages
    default Stream<Message> search(
            Snowflake guildId, Consumer<? super MessageSearch.Builder> search) {
        return search(guildId, MessageSearch.of(search));
    }

    /// {@return one page of what a search finds, 25 messages at most, and how many there are} See
    /// [#search(Snowflake, MessageSearch)].
    ///
    /// @param guildId the guild
    /// @param search which messages
    /// @param offset how many to leave out, 0 to 9,975
    /// @throws hikari.api.error.LimitExceededException when the offset is out of its range
    /// @throws hikari.api.error.SearchNotReadyException when the index is not ready in time
    /// @see "Discord documentation: Message Resource, Search Guild Messages"
    MessageSearchResult searchPage(Snowflake guildId, MessageSearch search, int offset);

    /// {@return the message, as Discord has it} Needs `SEND_MESSAGES`, in threads
    /// `SEND_MESSAGES_IN_THREADS`; `SEND_TTS_MESSAGES` for one that is read aloud, and
    /// `READ_MESSAGE_HISTORY` for an answer. Fires `MESSAGE_CREATE`.
    ///
    /// A message without a nonce is given one that Discord enforces, so that it is sent once even
    /// if the attempt has to be repeated. One with a nonce of the caller's that is not enforced is
    /// not repeated.
    ///
    /// @param channelId the channel
    /// @param message what to send
    /// @throws hikari.api.error.BadRequestException with code 50006 when it is empty, 50035 when a
    ///   member is not as it should be
    /// @throws hikari.api.error.ForbiddenException with code 50001 or 50013 without the
    ///   permissions, 50007 when the user takes no direct messages of the bot
    /// @see "Discord documentation: Message Resource, Create Message"
    Message create(Snowflake channelId, CreateMessage message);

    /// {@return the message, as Discord has it} See [#create(Snowflake, CreateMessage)].
    ///
    /// @param channelId the channel
    /// @param message sets what to send
    default Message create(Snowflake channelId, Consumer<? super CreateMessage.Builder> message) {
        return create(channelId, CreateMessage.of(message));
    }

    /// {@return the message, as changed} Own messages; of others only flags, with
    /// `MANAGE_MESSAGES`. Fires `MESSAGE_UPDATE`.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param changes what to change
    /// @throws hikari.api.error.ForbiddenException with code 50005 when another user wrote it
    /// @throws hikari.api.error.NotFoundException with code 10008 when there is no such message
    /// @see "Discord documentation: Message Resource, Edit Message"
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

    /// Deletes a message. Takes a reason. Needs `MANAGE_MESSAGES` for those of others. Fires
    /// `MESSAGE_DELETE`.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permission, 50021
    ///   for a system message that cannot be deleted
    /// @throws hikari.api.error.NotFoundException with code 10008 when there is no such message
    /// @see "Discord documentation: Message Resource, Delete Message"
    void delete(Snowflake channelId, Snowflake messageId);

    /// Deletes messages of a guild's channel, 100 with one request. Takes a reason. Needs
    /// `MANAGE_MESSAGES`. Fires `MESSAGE_DELETE_BULK` for each request.
    ///
    /// Discord takes neither a single message nor one that is older than two weeks: these are
    /// deleted after the others, one with each request, which takes long, and fire
    /// `MESSAGE_DELETE`. A message that is gone already is not an error. After a failure those
    /// before it are deleted.
    ///
    /// @param channelId the channel
    /// @param messageIds the messages, any number and age
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permission
    /// @see "Discord documentation: Message Resource, Bulk Delete Messages"
    void bulkDelete(Snowflake channelId, Collection<Snowflake> messageIds);

    /// {@return the message} Publishes a message of an announcement channel to those that follow
    /// it. Needs `SEND_MESSAGES`, and `MANAGE_MESSAGES` for those of others. Fires
    /// `MESSAGE_UPDATE`.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @throws hikari.api.error.BadRequestException with code 40033 when that was done already
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permissions
    /// @see "Discord documentation: Message Resource, Crosspost Message"
    Message crosspost(Snowflake channelId, Snowflake messageId);

    /// Pins a message. Takes a reason. Needs `PIN_MESSAGES`. Fires `CHANNEL_PINS_UPDATE`.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @throws hikari.api.error.BadRequestException with code 30003 when as many are pinned as
    ///   possible
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permission
    /// @see "Discord documentation: Message Resource, Pin Message"
    void pin(Snowflake channelId, Snowflake messageId);

    /// Unpins a message. Takes a reason. Needs `PIN_MESSAGES`. Fires `CHANNEL_PINS_UPDATE`.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permission
    /// @see "Discord documentation: Message Resource, Unpin Message"
    void unpin(Snowflake channelId, Snowflake messageId);

    /// Pins a message.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @deprecated by Discord, in favour of [#pin], which takes a reason
    /// @see "Discord documentation: Message Resource, Pin Message (deprecated)"
    @Deprecated
    void legacyPin(Snowflake channelId, Snowflake messageId);

    /// Unpins a message.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @deprecated by Discord, in favour of [#unpin], which takes a reason
    /// @see "Discord documentation: Message Resource, Unpin Message (deprecated)"
    @Deprecated
    void legacyUnpin(Snowflake channelId, Snowflake messageId);
}
