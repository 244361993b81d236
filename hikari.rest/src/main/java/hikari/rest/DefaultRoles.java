package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.guild.CreateRole;
import hikari.api.guild.EditRole;
import hikari.api.guild.MoveRole;
import hikari.api.guild.Role;
import hikari.api.rest.Roles;
import jakarta.json.JsonNumber;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    @Override
    public List<Role> move(Snowflake guildId, List<MoveRole> moves) {
        return exchange.fetch(GuildRoutes.BULK_UPDATE_GUILD_ROLES.at(guildId).body(moves));
    }

    @Override
    public Map<Snowflake, Integer> countMembers(Snowflake guildId) {
        var counts = new LinkedHashMap<Snowflake, Integer>();
        exchange.fetch(GuildRoutes.GUILD_ROLE_MEMBER_COUNTS.at(guildId))
                .forEach((role, count) -> {
                    if (count instanceof JsonNumber number) {
                        counts.put(Snowflake.of(role), number.intValue());
                    }
                });
        return Collections.unmodifiableMap(counts);
    }
}
