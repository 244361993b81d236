package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.guild.PartialEmoji;
import hikari.api.user.User;
import java.util.stream.Stream;

/// Reactions to messages. An emoji is given by its characters, or as `name:id` if it is a guild's
/// own.
///
/// @see "Discord documentation: Message Resource, Create Reaction"
public interface Reactions {
    /// Reacts to a message. Needs `READ_MESSAGE_HISTORY`, and `ADD_REACTIONS` to be the first with
    /// an emoji.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param emoji the characters of a Unicode emoji, or `name:id` of a custom one
    void add(Snowflake channelId, Snowflake messageId, String emoji);

    /// Reacts to a message. See [#add(Snowflake, Snowflake, String)].
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param emoji the emoji
    default void add(Snowflake channelId, Snowflake messageId, PartialEmoji emoji) {
        add(channelId, messageId, emoji.reaction());
    }

    /// Takes a reaction of the bot back.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param emoji the characters of a Unicode emoji, or `name:id` of a custom one
    void removeMine(Snowflake channelId, Snowflake messageId, String emoji);

    /// Removes a reaction of a user. Needs `MANAGE_MESSAGES`.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param emoji the characters of a Unicode emoji, or `name:id` of a custom one
    /// @param userId the user
    void remove(Snowflake channelId, Snowflake messageId, String emoji, Snowflake userId);

    /// Removes all reactions with one emoji. Needs `MANAGE_MESSAGES`.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param emoji the characters of a Unicode emoji, or `name:id` of a custom one
    void removeAll(Snowflake channelId, Snowflake messageId, String emoji);

    /// Removes all reactions. Needs `MANAGE_MESSAGES`.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    void removeAll(Snowflake channelId, Snowflake messageId);

    /// {@return the users who reacted with an emoji, by id} Fetched as the stream is read, 100 at a
    /// time.
    ///
    /// @param channelId the channel
    /// @param messageId the message
    /// @param emoji the characters of a Unicode emoji, or `name:id` of a custom one
    Stream<User> fetchUsers(Snowflake channelId, Snowflake messageId, String emoji);
}
