package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.guild.PartialEmoji;
import hikari.api.message.ReactionType;
import hikari.api.user.User;
import java.util.stream.Stream;

/// Reactions to messages. An emoji is given by its characters, or as `name:id` if it is a guild's
/// own.
///
/// @see "Discord documentation: Message Resource"
public interface Reactions {
    /// Reacts to a message. Needs `READ_MESSAGE_HISTORY`, and `ADD_REACTIONS` to be the first with
    /// an emoji. Fires `MESSAGE_REACTION_ADD`.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param emoji the characters of a Unicode emoji, or `name:id` of a custom one
    /// @throws hikari.api.error.BadRequestException with code 10014 when there is no such emoji,
    ///   30010 when the message has as many as possible, 20
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permissions, 90001
    ///   when the author blocked the bot
    /// @throws hikari.api.error.NotFoundException with code 10008 when there is no such message
    /// @see "Discord documentation: Message Resource, Create Reaction"
    void add(Snowflake channelId, Snowflake messageId, String emoji);

    /// Reacts to a message. See [#add(Snowflake, Snowflake, String)].
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param emoji the emoji
    default void add(Snowflake channelId, Snowflake messageId, PartialEmoji emoji) {
        add(channelId, messageId, emoji.reaction());
    }

    /// Takes a reaction of the bot back. Fires `MESSAGE_REACTION_REMOVE`.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param emoji the characters of a Unicode emoji, or `name:id` of a custom one
    /// @throws hikari.api.error.BadRequestException with code 10014 when there is no such emoji
    /// @throws hikari.api.error.NotFoundException with code 10008 when there is no such message
    /// @see "Discord documentation: Message Resource, Delete Own Reaction"
    void removeMine(Snowflake channelId, Snowflake messageId, String emoji);

    /// Removes a reaction of a user. Needs `MANAGE_MESSAGES`. Fires `MESSAGE_REACTION_REMOVE`.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param emoji the characters of a Unicode emoji, or `name:id` of a custom one
    /// @param userId the user
    /// @throws hikari.api.error.BadRequestException with code 10014 when there is no such emoji
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permission
    /// @throws hikari.api.error.NotFoundException with code 10008 when there is no such message
    /// @see "Discord documentation: Message Resource, Delete User Reaction"
    void remove(Snowflake channelId, Snowflake messageId, String emoji, Snowflake userId);

    /// Removes all reactions with one emoji. Needs `MANAGE_MESSAGES`. Fires
    /// `MESSAGE_REACTION_REMOVE_EMOJI`.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param emoji the characters of a Unicode emoji, or `name:id` of a custom one
    /// @throws hikari.api.error.BadRequestException with code 10014 when there is no such emoji
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permission
    /// @throws hikari.api.error.NotFoundException with code 10008 when there is no such message
    /// @see "Discord documentation: Message Resource, Delete All Reactions for Emoji"
    void removeAll(Snowflake channelId, Snowflake messageId, String emoji);

    /// Removes all reactions. Needs `MANAGE_MESSAGES`. Fires `MESSAGE_REACTION_REMOVE_ALL`.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permission
    /// @throws hikari.api.error.NotFoundException with code 10008 when there is no such message
    /// @see "Discord documentation: Message Resource, Delete All Reactions"
    void removeAll(Snowflake channelId, Snowflake messageId);

    /// {@return the users who reacted with an emoji, plainly, by id} Fetched as the stream is read,
    /// 100 at a time.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param emoji the characters of a Unicode emoji, or `name:id` of a custom one
    /// @throws hikari.api.error.BadRequestException with code 10014 when there is no such emoji
    /// @throws hikari.api.error.NotFoundException with code 10008 when there is no such message
    /// @see "Discord documentation: Message Resource, Get Reactions"
    default Stream<User> fetchUsers(Snowflake channelId, Snowflake messageId, String emoji) {
        return fetchUsers(channelId, messageId, emoji, ReactionType.Known.NORMAL);
    }

    /// {@return the users who reacted with an emoji, by id} Fetched as the stream is read, 100 at a
    /// time.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param emoji the characters of a Unicode emoji, or `name:id` of a custom one
    /// @param type plain or super reactions
    /// @throws hikari.api.error.BadRequestException with code 10014 when there is no such emoji
    /// @throws hikari.api.error.NotFoundException with code 10008 when there is no such message
    /// @see "Discord documentation: Message Resource, Get Reactions"
    default Stream<User> fetchUsers(
            Snowflake channelId, Snowflake messageId, String emoji, ReactionType type) {
        return fetchUsersAfter(channelId, messageId, emoji, type, Snowflake.of(0));
    }

    /// {@return the users after an id who reacted with an emoji, by id} Fetched as the stream is
    /// read, 100 at a time.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param emoji the characters of a Unicode emoji, or `name:id` of a custom one
    /// @param type plain or super reactions
    /// @param userId the id, of somebody who reacted or not
    /// @throws hikari.api.error.BadRequestException with code 10014 when there is no such emoji
    /// @throws hikari.api.error.NotFoundException with code 10008 when there is no such message
    /// @see "Discord documentation: Message Resource, Get Reactions"
    Stream<User> fetchUsersAfter(
            Snowflake channelId,
            Snowflake messageId,
            String emoji,
            ReactionType type,
            Snowflake userId);
}
