package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.invite.CreateInvite;
import hikari.api.invite.Invite;
import hikari.api.invite.InviteQuery;
import hikari.api.invite.TargetUsersJob;
import hikari.api.message.Upload;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// Invites into guilds and groups.
///
/// @see "Discord documentation: Invite Resource"
public interface Invites extends Reasoned<Invites> {
    /// {@return an invite, with about how many members there are}
    ///
    /// @param code the end of its address
    /// @throws hikari.api.error.NotFoundException with code 10006 when there is no such invite
    /// @see "Discord documentation: Invite Resource, Get Invite"
    default Invite fetch(String code) {
        return fetch(code, InviteQuery.builder().build());
    }

    /// {@return an invite, with about how many members there are}
    ///
    /// @param code the end of its address
    /// @param query what else to bring
    /// @throws hikari.api.error.NotFoundException with code 10006 when there is no such invite
    /// @see "Discord documentation: Invite Resource, Get Invite"
    Invite fetch(String code, InviteQuery query);

    /// {@return the invite as it was} Deletes it. Takes a reason. Needs `MANAGE_CHANNELS` in its
    /// channel, or `MANAGE_GUILD`. Fires `INVITE_DELETE`.
    ///
    /// @param code the end of its address
    /// @throws hikari.api.error.NotFoundException with code 10006 when there is no such invite
    /// @throws hikari.api.error.ForbiddenException without the permission
    /// @see "Discord documentation: Invite Resource, Delete Invite"
    Invite delete(String code);

    /// {@return the invites into a channel of a guild, with how they were used} Needs
    /// `MANAGE_CHANNELS`.
    ///
    /// @param channelId the channel
    /// @throws hikari.api.error.ForbiddenException without the permission
    /// @see "Discord documentation: Channel Resource, Get Channel Invites"
    List<Invite> fetchOfChannel(Snowflake channelId);

    /// {@return the invites into a guild} With how they were used if the bot has `MANAGE_GUILD`;
    /// `VIEW_AUDIT_LOG` alone brings them without that.
    ///
    /// @param guildId the guild
    /// @throws hikari.api.error.ForbiddenException without one of the permissions
    /// @see "Discord documentation: Guild Resource, Get Guild Invites"
    List<Invite> fetchOfGuild(Snowflake guildId);

    /// {@return a new invite into a channel of a guild} Takes a reason. Needs
    /// `CREATE_INSTANT_INVITE`, and `MANAGE_ROLES` if it gives roles. Fires `INVITE_CREATE`.
    ///
    /// @param channelId the channel
    /// @param invite what it is like
    /// @throws hikari.api.error.ForbiddenException without the permission
    /// @throws hikari.api.error.BadRequestException with code 30016 when the guild has as many as
    ///   it may
    /// @see "Discord documentation: Channel Resource, Create Channel Invite"
    Invite create(Snowflake channelId, CreateInvite invite);

    /// {@return a new invite into a channel of a guild} See [#create(Snowflake, CreateInvite)].
    ///
    /// @param channelId the channel
    /// @param invite sets what it is like
    default Invite create(Snowflake channelId, Consumer<? super CreateInvite.Builder> invite) {
        return create(channelId, CreateInvite.of(invite));
    }

    /// {@return a new invite that only some users may see and use} As [#create(Snowflake,
    /// CreateInvite)]. Discord reads the users later: [#fetchTargetUsersJob(String)] tells how far
    /// it is.
    ///
    /// @param channelId the channel
    /// @param invite what it is like
    /// @param targetUsers the users; more than once is as once
    /// @see "Discord documentation: Channel Resource, Create Channel Invite"
    default Invite create(
            Snowflake channelId, CreateInvite invite, Collection<Snowflake> targetUsers) {
        return create(channelId, invite, TargetUsers.file(targetUsers));
    }

    /// {@return a new invite that only some users may see and use} See [#create(Snowflake,
    /// CreateInvite, Collection)].
    ///
    /// @param channelId the channel
    /// @param invite what it is like
    /// @param targetUsers a file of CSV with the ids of users in its only column
    /// @throws hikari.api.error.BadRequestException when the file has anything else in it
    Invite create(Snowflake channelId, CreateInvite invite, Upload targetUsers);

    /// {@return the users who may see and use an invite} Needs `MANAGE_GUILD` or `VIEW_AUDIT_LOG`,
    /// unless the bot created it.
    ///
    /// @param code the end of its address
    /// @throws hikari.api.error.NotFoundException with code 10006 when there is no such invite
    /// @throws hikari.api.error.UnexpectedResponseException when the answer is no such file
    /// @see "Discord documentation: Invite Resource, Get Target Users"
    List<Snowflake> fetchTargetUsers(String code);

    /// Sets the users who may see and use an invite. Needs `MANAGE_GUILD`, unless the bot created
    /// it. Discord reads them later: [#fetchTargetUsersJob(String)] tells how far it is.
    ///
    /// @param code the end of its address
    /// @param targetUsers the users
    /// @throws hikari.api.error.NotFoundException with code 10006 when there is no such invite
    /// @throws hikari.api.error.BadRequestException when an id is that of no user
    /// @see "Discord documentation: Invite Resource, Update Target Users"
    default void editTargetUsers(String code, Collection<Snowflake> targetUsers) {
        editTargetUsers(code, TargetUsers.file(targetUsers));
    }

    /// Sets the users who may see and use an invite. See [#editTargetUsers(String, Collection)].
    ///
    /// @param code the end of its address
    /// @param targetUsers a file of CSV with the ids of users in its only column
    /// @throws hikari.api.error.BadRequestException when the file has anything else in it
    void editTargetUsers(String code, Upload targetUsers);

    /// {@return how far Discord is with reading the users of an invite} Needs `MANAGE_GUILD` or
    /// `VIEW_AUDIT_LOG`, unless the bot created it.
    ///
    /// @param code the end of its address
    /// @throws hikari.api.error.NotFoundException with code 10006 when there is no such invite
    /// @see "Discord documentation: Invite Resource, Get Target Users Job Status"
    TargetUsersJob fetchTargetUsersJob(String code);
}
