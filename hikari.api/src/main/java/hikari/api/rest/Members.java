package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.guild.AddMember;
import hikari.api.guild.EditMember;
import hikari.api.guild.EditOwnMember;
import hikari.api.guild.Member;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
    /// @throws hikari.api.error.NotFoundException with code 10007 when the user is no member
    /// @see "Discord documentation: Guild Resource, Get Guild Member"
    Member fetch(Snowflake guildId, Snowflake userId);

    /// {@return all members, by id} Fetched as the stream is read, 1,000 at a time. Needs the
    /// intent `GUILD_MEMBERS`.
    ///
    /// @param guildId the guild
    /// @see "Discord documentation: Guild Resource, List Guild Members"
    Stream<Member> fetchAll(Snowflake guildId);

    /// {@return the members after an id, by id} Fetched as the stream is read, 1,000 at a time.
    /// Needs the intent `GUILD_MEMBERS`.
    ///
    /// @param guildId the guild
    /// @param userId the id, of a member or not
    /// @see "Discord documentation: Guild Resource, List Guild Members"
    Stream<Member> fetchAfter(Snowflake guildId, Snowflake userId);

    /// {@return members whose name or nickname begins with a text}
    ///
    /// @param guildId the guild
    /// @param query the beginning, 1 to 100 characters
    /// @param limit how many at most, 1 to 1,000
    /// @throws hikari.api.error.LimitExceededException when the text or the limit is out of its
    ///   range
    /// @see "Discord documentation: Guild Resource, Search Guild Members"
    List<Member> search(Snowflake guildId, String query, int limit);

    /// {@return the member, as changed} Takes a reason. Fires `GUILD_MEMBER_UPDATE`.
    ///
    /// Each part needs a permission of its own: the nickname `MANAGE_NICKNAMES`, roles
    /// `MANAGE_ROLES`, the channel `MOVE_MEMBERS`, muting `MUTE_MEMBERS`, deafening
    /// `DEAFEN_MEMBERS`, a timeout `MODERATE_MEMBERS`, the flags one of `MANAGE_GUILD`,
    /// `MANAGE_ROLES`, or `MODERATE_MEMBERS` with `KICK_MEMBERS` and `BAN_MEMBERS`. To move a
    /// member the bot must be able to connect to the channel itself.
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @param changes what to change
    /// @throws hikari.api.error.BadRequestException when a member who is in no voice channel is to
    ///   be muted, deafened or moved
    /// @throws hikari.api.error.ForbiddenException without the permissions, and when an
    ///   administrator or the owner is to be timed out
    /// @throws hikari.api.error.NotFoundException with code 10007 when the user is no member
    /// @see "Discord documentation: Guild Resource, Modify Guild Member"
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

    /// {@return the bot's own member, as changed} The nickname needs `CHANGE_NICKNAME`. Takes a
    /// reason. Fires `GUILD_MEMBER_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param changes what to change
    /// @see "Discord documentation: Guild Resource, Modify Current Member"
    Member editMe(Snowflake guildId, EditOwnMember changes);

    /// {@return the bot's own member, as changed} See [#editMe(Snowflake, EditOwnMember)].
    ///
    /// @param guildId the guild
    /// @param changes sets what to change
    default Member editMe(Snowflake guildId, Consumer<? super EditOwnMember.Builder> changes) {
        return editMe(guildId, EditOwnMember.of(changes));
    }

    /// Removes a member from a guild; it may come back. Takes a reason. Needs `KICK_MEMBERS`. Fires
    /// `GUILD_MEMBER_REMOVE`.
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permission, and for
    ///   members with a role as high as the bot's
    /// @throws hikari.api.error.NotFoundException with code 10007 when the user is no member
    /// @see "Discord documentation: Guild Resource, Remove Guild Member"
    void kick(Snowflake guildId, Snowflake userId);

    /// Gives a role to a member. Takes a reason. Needs `MANAGE_ROLES`. Fires `GUILD_MEMBER_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @param roleId the role
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permission, and for
    ///   roles as high as the bot's
    /// @throws hikari.api.error.NotFoundException with code 10007 or 10011 when there is no such
    ///   member or role
    /// @see "Discord documentation: Guild Resource, Add Guild Member Role"
    void addRole(Snowflake guildId, Snowflake userId, Snowflake roleId);

    /// Takes a role from a member. Takes a reason. Needs `MANAGE_ROLES`. Fires
    /// `GUILD_MEMBER_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @param roleId the role
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permission, and for
    ///   roles as high as the bot's
    /// @throws hikari.api.error.NotFoundException with code 10007 or 10011 when there is no such
    ///   member or role
    /// @see "Discord documentation: Guild Resource, Remove Guild Member Role"
    void removeRole(Snowflake guildId, Snowflake userId, Snowflake roleId);

    /// {@return the new member; empty when the user was one already} Adds a user to a guild. Needs
    /// `CREATE_INSTANT_INVITE` and the user's token with the scope `guilds.join` for the bot's
    /// application; each part needs more: the nickname `MANAGE_NICKNAMES`, roles `MANAGE_ROLES`,
    /// muting `MUTE_MEMBERS`, deafening `DEAFEN_MEMBERS`. Fires `GUILD_MEMBER_ADD`.
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @param member what the member is like
    /// @throws hikari.api.error.BadRequestException with code 30001 when the user is in as many
    ///   guilds as possible
    /// @throws hikari.api.error.RestResponseException with code 50025 when the token is not valid,
    ///   40007 when the user is banned
    /// @see "Discord documentation: Guild Resource, Add Guild Member"
    Optional<Member> add(Snowflake guildId, Snowflake userId, AddMember member);

    /// {@return the new member; empty when the user was one already} See [#add(Snowflake,
    /// Snowflake, AddMember)].
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @param member sets what the member is like
    default Optional<Member> add(
            Snowflake guildId, Snowflake userId, Consumer<? super AddMember.Builder> member) {
        return add(guildId, userId, AddMember.of(member));
    }

    /// {@return how many members a prune would remove} Needs `MANAGE_GUILD` and `KICK_MEMBERS`.
    ///
    /// @param guildId the guild
    /// @param absence for how long they were away, 1 to 30 days, in whole days
    /// @param roles up to 100 roles that do not save a member; members with others are kept
    /// @throws hikari.api.error.LimitExceededException when the duration or the number of roles is
    ///   out of its range
    /// @see "Discord documentation: Guild Resource, Get Guild Prune Count"
    int countPrunable(Snowflake guildId, Duration absence, Collection<Snowflake> roles);

    /// {@return how many were removed} Removes members who were away, and counts them, which
    /// Discord advises against for large guilds. Needs `MANAGE_GUILD` and `KICK_MEMBERS`. Takes a
    /// reason. Fires `GUILD_MEMBER_REMOVE` for each.
    ///
    /// @param guildId the guild
    /// @param absence for how long they were away, 1 to 30 days, in whole days
    /// @param roles up to 100 roles that do not save a member; members with others are kept
    /// @throws hikari.api.error.LimitExceededException when the duration or the number of roles is
    ///   out of its range
    /// @see "Discord documentation: Guild Resource, Begin Guild Prune"
    int prune(Snowflake guildId, Duration absence, Collection<Snowflake> roles);

    /// Removes members who were away, without counting them. See [#prune(Snowflake, Duration,
    /// Collection)].
    ///
    /// @param guildId the guild
    /// @param absence for how long they were away, 1 to 30 days, in whole days
    /// @param roles up to 100 roles that do not save a member; members with others are kept
    /// @see "Discord documentation: Guild Resource, Begin Guild Prune"
    void pruneUncounted(Snowflake guildId, Duration absence, Collection<Snowflake> roles);

    /// Changes the bot's nickname in a guild. Needs `CHANGE_NICKNAME`. Takes a reason. Fires
    /// `GUILD_MEMBER_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param nick the nickname, 1 to 32 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    /// @deprecated by Discord, in favour of [#editMe(Snowflake, EditOwnMember)]
    /// @see "Discord documentation: Guild Resource, Modify Current User Nick"
    @Deprecated
    void editMyNick(Snowflake guildId, String nick);

    /// Removes the bot's nickname in a guild. Needs `CHANGE_NICKNAME`. Takes a reason. Fires
    /// `GUILD_MEMBER_UPDATE`.
    ///
    /// @param guildId the guild
    /// @deprecated by Discord, in favour of [#editMe(Snowflake, EditOwnMember)]
    /// @see "Discord documentation: Guild Resource, Modify Current User Nick"
    @Deprecated
    void clearMyNick(Snowflake guildId);
}
