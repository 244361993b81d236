package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.guild.CreateApplicationEmoji;
import hikari.api.guild.CreateEmoji;
import hikari.api.guild.EditApplicationEmoji;
import hikari.api.guild.EditEmoji;
import hikari.api.guild.Emoji;
import java.util.List;
import java.util.function.Consumer;

/// Custom emojis of guilds and of applications. Discord limits changes of emojis by guild in a way
/// that its answers do not tell, so that waits may be longer than elsewhere.
///
/// @see "Discord documentation: Emoji Resource"
public interface Emojis extends Reasoned<Emojis> {
    /// {@return the emojis of a guild} Who made them is only shown with `CREATE_GUILD_EXPRESSIONS`
    /// or `MANAGE_GUILD_EXPRESSIONS`.
    ///
    /// @param guildId the guild
    /// @see "Discord documentation: Emoji Resource, List Guild Emojis"
    List<Emoji> fetchAll(Snowflake guildId);

    /// {@return an emoji of a guild} Who made it is only shown with `MANAGE_GUILD_EXPRESSIONS`, or
    /// to the bot that made it with `CREATE_GUILD_EXPRESSIONS`.
    ///
    /// @param guildId the guild
    /// @param emojiId the emoji
    /// @throws hikari.api.error.NotFoundException with code 10014 when there is no such emoji
    /// @see "Discord documentation: Emoji Resource, Get Guild Emoji"
    Emoji fetch(Snowflake guildId, Snowflake emojiId);

    /// {@return a new emoji} Needs `CREATE_GUILD_EXPRESSIONS`. Takes a reason. Fires
    /// `GUILD_EMOJIS_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param emoji what it is like
    /// @throws hikari.api.error.BadRequestException with code 30008, 30018 or 30056 when there are
    ///   as many as there may be, 50046 when the image is of a kind that is not taken
    /// @see "Discord documentation: Emoji Resource, Create Guild Emoji"
    Emoji create(Snowflake guildId, CreateEmoji emoji);

    /// {@return a new emoji} See [#create(Snowflake, CreateEmoji)].
    ///
    /// @param guildId the guild
    /// @param emoji sets what it is like
    default Emoji create(Snowflake guildId, Consumer<? super CreateEmoji.Builder> emoji) {
        return create(guildId, CreateEmoji.of(emoji));
    }

    /// {@return the emoji, as changed} Needs `CREATE_GUILD_EXPRESSIONS`, or
    /// `MANAGE_GUILD_EXPRESSIONS` for emojis of others. Takes a reason. Fires
    /// `GUILD_EMOJIS_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param emojiId the emoji
    /// @param changes what to change
    /// @throws hikari.api.error.NotFoundException with code 10014 when there is no such emoji
    /// @see "Discord documentation: Emoji Resource, Modify Guild Emoji"
    Emoji edit(Snowflake guildId, Snowflake emojiId, EditEmoji changes);

    /// {@return the emoji, as changed} See [#edit(Snowflake, Snowflake, EditEmoji)].
    ///
    /// @param guildId the guild
    /// @param emojiId the emoji
    /// @param changes sets what to change
    default Emoji edit(
            Snowflake guildId, Snowflake emojiId, Consumer<? super EditEmoji.Builder> changes) {
        return edit(guildId, emojiId, EditEmoji.of(changes));
    }

    /// Deletes an emoji. Needs `CREATE_GUILD_EXPRESSIONS`, or `MANAGE_GUILD_EXPRESSIONS` for emojis
    /// of others. Takes a reason. Fires `GUILD_EMOJIS_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param emojiId the emoji
    /// @throws hikari.api.error.NotFoundException with code 10014 when there is no such emoji
    /// @see "Discord documentation: Emoji Resource, Delete Guild Emoji"
    void delete(Snowflake guildId, Snowflake emojiId);

    /// {@return the emojis of an application, which it may use everywhere} Who made each is shown.
    ///
    /// @param applicationId the application
    /// @see "Discord documentation: Emoji Resource, List Application Emojis"
    List<Emoji> fetchApplicationEmojis(Snowflake applicationId);

    /// {@return an emoji of an application}
    ///
    /// @param applicationId the application
    /// @param emojiId the emoji
    /// @throws hikari.api.error.NotFoundException with code 10014 when there is no such emoji
    /// @see "Discord documentation: Emoji Resource, Get Application Emoji"
    Emoji fetchApplicationEmoji(Snowflake applicationId, Snowflake emojiId);

    /// {@return a new emoji of an application} An application may have 2,000.
    ///
    /// @param applicationId the application
    /// @param emoji what it is like
    /// @throws hikari.api.error.BadRequestException with code 30008, 30018 or 30056 when there are
    ///   as many as there may be, 50046 when the image is of a kind that is not taken
    /// @see "Discord documentation: Emoji Resource, Create Application Emoji"
    Emoji createApplicationEmoji(Snowflake applicationId, CreateApplicationEmoji emoji);

    /// {@return a new emoji of an application} See [#createApplicationEmoji(Snowflake,
    /// CreateApplicationEmoji)].
    ///
    /// @param applicationId the application
    /// @param emoji sets what it is like
    default Emoji createApplicationEmoji(
            Snowflake applicationId, Consumer<? super CreateApplicationEmoji.Builder> emoji) {
        return createApplicationEmoji(applicationId, CreateApplicationEmoji.of(emoji));
    }

    /// {@return the emoji, as changed}
    ///
    /// @param applicationId the application
    /// @param emojiId the emoji
    /// @param changes what to change
    /// @throws hikari.api.error.NotFoundException with code 10014 when there is no such emoji
    /// @see "Discord documentation: Emoji Resource, Modify Application Emoji"
    Emoji editApplicationEmoji(
            Snowflake applicationId, Snowflake emojiId, EditApplicationEmoji changes);

    /// {@return the emoji, as changed} See [#editApplicationEmoji(Snowflake, Snowflake,
    /// EditApplicationEmoji)].
    ///
    /// @param applicationId the application
    /// @param emojiId the emoji
    /// @param changes sets what to change
    default Emoji editApplicationEmoji(
            Snowflake applicationId,
            Snowflake emojiId,
            Consumer<? super EditApplicationEmoji.Builder> changes) {
        return editApplicationEmoji(applicationId, emojiId, EditApplicationEmoji.of(changes));
    }

    /// Deletes an emoji of an application.
    ///
    /// @param applicationId the application
    /// @param emojiId the emoji
    /// @throws hikari.api.error.NotFoundException with code 10014 when there is no such emoji
    /// @see "Discord documentation: Emoji Resource, Delete Application Emoji"
    void deleteApplicationEmoji(Snowflake applicationId, Snowflake emojiId);
}
