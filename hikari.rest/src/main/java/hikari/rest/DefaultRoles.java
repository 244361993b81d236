package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.guild.CreateRole;
import hikari.api.guild.EditRole;
import hikari.api.guild.Role;
import hikari.api.rest.Roles;
import java.util.List;

/// [Roles] over an exchange.
///
/// @param exchange sends the requests
record DefaultRoles(Exchange exchange) implements Roles {
    @Override
    public Roles because(String reason) {
        return new DefaultRoles(exchange.because(reason));
    }

    @Override
    public List<Role> fetchAll(Snowflake guildId) {
        return exchange.fetch(GuildRoutes.LIST_GUILD_ROLES.at(guildId));
    }

    @Override
    public Role fetch(Snowflake guildId, Snowflake roleId) {
        return exchange.fetch(GuildRoutes.GET_GUILD_ROLE.at(guildId, roleId));
    }

    @Override
    public Role create(Snowflake guildId, CreateRole role) {
        return exchange.fetch(GuildRoutes.CREATE_GUILD_ROLE.at(guildId).body(role));
    }

    @Override
    public Role edit(Snowflake guildId, Snowflake roleId, EditRole changes) {
        return exchange.fetch(GuildRoutes.UPDATE_GUILD_ROLE.at(guildId, roleId).body(changes));
    }

    @Override
    public void delete(Snowflake guildId, Snowflake roleId) {
        exchange.run(GuildRoutes.DELETE_GUILD_ROLE.at(guildId, roleId));
    }
}
