package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.guild.EditMember;
import hikari.api.guild.EditOwnMember;
import hikari.api.guild.Member;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Members of guilds.
///
/// @see "Discord documentation: Guild Resource"
public interface Members extends Reasoned<Members> {
    /// {@return a member}
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @throws hikari.api.error.NotFoundException when the user is no member
    Member fetch(Snowflake guildId, Snowflake userId);

    /// {@return all members, by id} Fetched as the stream is read, 1,000 at a time. Needs the
    /// intent `GUILD_MEMBERS`.
    ///
    /// @param guildId the guild
    Stream<Member> fetchAll(Snowflake guildId);

    /// {@return members whose name or nickname begins with a text}
    ///
    /// @param guildId the guild
    /// @param query the beginning
    /// @param limit 1 to 1,000
    /// @throws hikari.api.error.LimitExceededException when the limit is out of its range
    List<Member> search(Snowflake guildId, String query, int limit);

    /// {@return the member, as changed} Takes a reason. Each member needs its own permission.
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @param changes what to change
    Member edit(Snowflake guildId, Snowflake userId, EditMember changes);

    /// {@return the member, as changed} See [#edit(Snowflake, Snowflake, EditMember)].
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @param changes sets what to change
    default Member edit(
            Snowflake guildId, Snowflake userId, Consumer<? super EditMember.Builder> changes) {
        return edit(guildId, userId, EditMember.of(changes));
    }

    /// {@return the bot's own member, as changed} Takes a reason.
    ///
    /// @param guildId the guild
    /// @param changes what to change
    Member editMe(Snowflake guildId, EditOwnMember changes);

    /// {@return the bot's own member, as changed} See [#editMe(Snowflake, EditOwnMember)].
    ///
    /// @param guildId the guild
    /// @param changes sets what to change
    default Member editMe(Snowflake guildId, Consumer<? super EditOwnMember.Builder> changes) {
        return editMe(guildId, EditOwnMember.of(changes));
    }

    /// Removes a member from a guild; it may come back. Takes a reason. Needs `KICK_MEMBERS`.
    ///
    /// @param guildId the guild
    /// @param userId the user
    void kick(Snowflake guildId, Snowflake userId);

    /// Gives a role to a member. Takes a reason. Needs `MANAGE_ROLES`.
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @param roleId the role
    void addRole(Snowflake guildId, Snowflake userId, Snowflake roleId);

    /// Takes a role from a member. Takes a reason. Needs `MANAGE_ROLES`.
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @param roleId the role
    void removeRole(Snowflake guildId, Snowflake userId, Snowflake roleId);
}
