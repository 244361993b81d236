package hikari.rest;

import hikari.api.guild.EditWidget;
import hikari.api.guild.Widget;
import hikari.api.guild.WidgetSettings;

/// operations on widgets of guilds Each constant bears its OpenAPI operation id.
final class WidgetsRoutes {
    static final Route<WidgetSettings> GET_GUILD_WIDGET_SETTINGS =
            Route.get("/guilds/{guild_id}/widget", WidgetSettings.class);

    static final Route<WidgetSettings> UPDATE_GUILD_WIDGET_SETTINGS =
            Route.patch("/guilds/{guild_id}/widget", WidgetSettings.class)
                    .body(EditWidget.class)
                    .withReason();

    static final Route<Widget> GET_GUILD_WIDGET =
            Route.get("/guilds/{guild_id}/widget.json", Widget.class);

    static final Route<byte[]> GET_GUILD_WIDGET_PNG =
            Route.bytes("/guilds/{guild_id}/widget.png").query("style");

    private WidgetsRoutes() {}
}
