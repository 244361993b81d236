package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.guild.CreateRole;
import hikari.api.guild.EditRole;
import hikari.api.guild.MoveRole;
import hikari.api.guild.Role;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Roles of guilds. Changes need `MANAGE_ROLES`.
///
/// @see "Discord documentation: Guild Resource"
public interface Roles extends Reasoned<Roles> {
    /// {@return the roles of a guild}
    ///
    /// @param guildId the guild
    /// @see "Discord documentation: Guild Resource, Get Guild Roles"
    List<Role> fetchAll(Snowflake guildId);

    /// {@return a role}
    ///
    /// @param guildId the guild
    /// @param roleId the role
    /// @throws hikari.api.error.NotFoundException with code 10011 when there is no such role
    /// @see "Discord documentation: Guild Resource, Get Guild Role"
    Role fetch(Snowflake guildId, Snowflake roleId);

    /// {@return a new role} Takes a reason. Needs `MANAGE_ROLES`. Fires `GUILD_ROLE_CREATE`.
    ///
    /// @param guildId the guild
    /// @param role what it is like
    /// @throws hikari.api.error.BadRequestException with code 30005 when the guild has as many
    ///   roles as it may, 250
    /// @see "Discord documentation: Guild Resource, Create Guild Role"
    Role create(Snowflake guildId, CreateRole role);

    /// {@return a new role} See [#create(Snowflake, CreateRole)].
    ///
    /// @param guildId the guild
    /// @param role sets what it is like
    default Role create(Snowflake guildId, Consumer<? super CreateRole.Builder> role) {
        return create(guildId, CreateRole.of(role));
    }

    /// {@return the role, as changed} Takes a reason. Needs `MANAGE_ROLES`. Fires
    /// `GUILD_ROLE_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param roleId the role
    /// @param changes what to change
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permission, and for
    ///   roles as high as the bot's
    /// @throws hikari.api.error.NotFoundException with code 10011 when there is no such role
    /// @see "Discord documentation: Guild Resource, Modify Guild Role"
    Role edit(Snowflake guildId, Snowflake roleId, EditRole changes);

    /// {@return the role, as changed} See [#edit(Snowflake, Snowflake, EditRole)].
    ///
    /// @param guildId the guild
    /// @param roleId the role
    /// @param changes sets what to change
    default Role edit(
            Snowflake guildId, Snowflake roleId, Consumer<? super EditRole.Builder> changes) {
        return edit(guildId, roleId, EditRole.of(changes));
    }

    /// Deletes a role. Takes a reason. Needs `MANAGE_ROLES`. Fires `GUILD_ROLE_DELETE`.
    ///
    /// @param guildId the guild
    /// @param roleId the role
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permission, and for
    ///   roles as high as the bot's
    /// @throws hikari.api.error.NotFoundException with code 10011 when there is no such role
    /// @see "Discord documentation: Guild Resource, Delete Guild Role"
    void delete(Snowflake guildId, Snowflake roleId);

    /// {@return all roles of the guild} Puts roles in another order. Needs `MANAGE_ROLES`. Takes a
    /// reason. Fires `GUILD_ROLE_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param moves those that move
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permission, and for
    ///   roles as high as the bot's
    /// @see "Discord documentation: Guild Resource, Modify Guild Role Positions"
    List<Role> move(Snowflake guildId, List<MoveRole> moves);

    /// {@return how many members each role has, without `@everyone`}
    ///
    /// @param guildId the guild
    /// @see "Discord documentation: Guild Resource, Get Guild Role Member Counts"
    Map<Snowflake, Integer> countMembers(Snowflake guildId);
}
