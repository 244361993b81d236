package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.guild.CreateTemplate;
import hikari.api.guild.EditTemplate;
import hikari.api.guild.Template;
import hikari.api.rest.Templates;
import java.util.List;

/// [Templates] over an exchange.
///
/// @param exchange sends the requests
record DefaultTemplates(Exchange exchange) implements Templates {
    @Override
    public Template fetch(String code) {
        return exchange.fetch(TemplatesRoutes.GET_GUILD_TEMPLATE.at(code));
    }

    @Override
    public List<Template> fetchAll(Snowflake guildId) {
        return exchange.fetch(TemplatesRoutes.LIST_GUILD_TEMPLATES.at(guildId));
    }

    @Override
    public Template create(Snowflake guildId, CreateTemplate template) {
        return exchange.fetch(TemplatesRoutes.CREATE_GUILD_TEMPLATE.at(guildId).body(template));
    }

    @Override
    public Template sync(Snowflake guildId, String code) {
        return exchange.fetch(TemplatesRoutes.SYNC_GUILD_TEMPLATE.at(guildId, code));
    }

    @Override
    public Template edit(Snowflake guildId, String code, EditTemplate changes) {
        return exchange.fetch(
                TemplatesRoutes.UPDATE_GUILD_TEMPLATE.at(guildId, code).body(changes));
    }

    @Override
    public Template delete(Snowflake guildId, String code) {
        return exchange.fetch(TemplatesRoutes.DELETE_GUILD_TEMPLATE.at(guildId, code));
    }
}
