package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.guild.EditWidget;
import hikari.api.guild.Widget;
import hikari.api.guild.WidgetSettings;
import hikari.api.guild.WidgetStyle;
import hikari.api.rest.Widgets;

/// [Widgets] over an exchange.
///
/// @param exchange sends the requests
record DefaultWidgets(Exchange exchange) implements Widgets {
    @Override
    public Widgets because(String reason) {
        return new DefaultWidgets(exchange.because(reason));
    }

    @Override
    public WidgetSettings fetchSettings(Snowflake guildId) {
        return exchange.fetch(WidgetsRoutes.GET_GUILD_WIDGET_SETTINGS.at(guildId));
    }

    @Override
    public WidgetSettings edit(Snowflake guildId, EditWidget changes) {
        return exchange.fetch(WidgetsRoutes.UPDATE_GUILD_WIDGET_SETTINGS.at(guildId).body(changes));
    }

    @Override
    public Widget fetch(Snowflake guildId) {
        return exchange.fetch(WidgetsRoutes.GET_GUILD_WIDGET.at(guildId));
    }

    @Override
    public byte[] fetchImage(Snowflake guildId) {
        return exchange.fetch(WidgetsRoutes.GET_GUILD_WIDGET_PNG.at(guildId));
    }

    @Override
    public byte[] fetchImage(Snowflake guildId, WidgetStyle style) {
        return exchange.fetch(
                WidgetsRoutes.GET_GUILD_WIDGET_PNG.at(guildId).query("style", style.code()));
    }
}
