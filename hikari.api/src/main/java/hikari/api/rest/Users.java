package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.channel.DmChannel;
import hikari.api.channel.GroupDmChannel;
import hikari.api.guild.Member;
import hikari.api.guild.PartialGuild;
import hikari.api.user.Connection;
import hikari.api.user.EditOwnUser;
import hikari.api.user.OwnUser;
import hikari.api.user.User;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Users, and what the bot itself is and belongs to.
///
/// @see "Discord documentation: User Resource"
public interface Users {
    /// {@return the bot's own user}
    ///
    /// @see "Discord documentation: User Resource, Get Current User"
    OwnUser fetchMe();

    /// {@return a user}
    ///
    /// @param userId the user
    /// @throws hikari.api.error.NotFoundException when there is no such user
    /// @see "Discord documentation: User Resource, Get User"
    User fetch(Snowflake userId);

    /// {@return the bot's own user, as changed} Fires `USER_UPDATE`.
    ///
    /// @param changes what to change
    /// @see "Discord documentation: User Resource, Modify Current User"
    OwnUser editMe(EditOwnUser changes);

    /// {@return the bot's own user, as changed} See [#editMe(EditOwnUser)].
    ///
    /// @param changes sets what to change
    default OwnUser editMe(Consumer<? super EditOwnUser.Builder> changes) {
        return editMe(EditOwnUser.of(changes));
    }

    /// {@return the channel for direct messages with a user, which may exist already} Fires
    /// `CHANNEL_CREATE`.
    ///
    /// Opening many in a short time has Discord restrict the bot.
    ///
    /// @param userId the user
    /// @see "Discord documentation: User Resource, Create DM"
    DmChannel createDm(Snowflake userId);

    /// {@return the guilds that the bot is in, by id} Fetched as the stream is read, 200 at a time.
    ///
    /// @see "Discord documentation: User Resource, Get Current User Guilds"
    Stream<PartialGuild> fetchMyGuilds();

    /// Leaves a guild. Fires `GUILD_DELETE`, `GUILD_MEMBER_REMOVE`.
    ///
    /// @param guildId the guild
    /// @see "Discord documentation: User Resource, Leave Guild"
    void leaveGuild(Snowflake guildId);

    /// {@return the accounts at other services of the user whose bearer token the client has} Needs
    /// the scope `connections`.
    ///
    /// @see "Discord documentation: User Resource, Get Current User Connections"
    List<Connection> fetchMyConnections();

    /// {@return the member of a guild that the user is whose bearer token the client has} Needs the
    /// scope `guilds.members.read`.
    ///
    /// @param guildId the guild
    /// @see "Discord documentation: User Resource, Get Current User Guild Member"
    Member fetchMyMember(Snowflake guildId);

    /// {@return a new group of direct messages} Needs the users' tokens with the scope `gdm.join`;
    /// at most 10 such groups may be active. Fires `CHANNEL_CREATE`.
    ///
    /// @param accessTokens tokens of the users
    /// @param nicks nicknames, by user
    /// @see "Discord documentation: User Resource, Create Group DM"
    GroupDmChannel createGroupDm(List<String> accessTokens, Map<Snowflake, String> nicks);
}
