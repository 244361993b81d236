package hikari.rest;

import hikari.api.guild.CreateTemplate;
import hikari.api.guild.EditTemplate;
import hikari.api.guild.Template;
import java.util.List;

/// operations on templates of guilds Each constant bears its OpenAPI operation id.
final class TemplatesRoutes {
    static final Route<Template> GET_GUILD_TEMPLATE =
            Route.get("/guilds/templates/{code}", Template.class);

    static final Route<List<Template>> LIST_GUILD_TEMPLATES =
            Route.list("/guilds/{guild_id}/templates", Template.class);

    static final Route<Template> CREATE_GUILD_TEMPLATE =
            Route.post("/guilds/{guild_id}/templates", Template.class).body(CreateTemplate.class);

    static final Route<Template> SYNC_GUILD_TEMPLATE =
            Route.put("/guilds/{guild_id}/templates/{code}", Template.class);

    static final Route<Template> UPDATE_GUILD_TEMPLATE =
            Route.patch("/guilds/{guild_id}/templates/{code}", Template.class)
                    .body(EditTemplate.class);

    static final Route<Template> DELETE_GUILD_TEMPLATE =
            Route.delete("/guilds/{guild_id}/templates/{code}", Template.class);

    private TemplatesRoutes() {}
}
