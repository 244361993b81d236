package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.guild.EditWidget;
import hikari.api.guild.Widget;
import hikari.api.guild.WidgetSettings;
import hikari.api.guild.WidgetStyle;
import java.util.function.Consumer;

/// Widgets: what guilds show on other sites.
///
/// @see "Discord documentation: Guild Resource, Guild Widget Object"
public interface Widgets extends Reasoned<Widgets> {
    /// {@return the settings of a widget} Needs `MANAGE_GUILD`.
    ///
    /// @param guildId the guild
    /// @see "Discord documentation: Guild Resource, Get Guild Widget Settings"
    WidgetSettings fetchSettings(Snowflake guildId);

    /// {@return the settings, as changed} Needs `MANAGE_GUILD`. Takes a reason. Fires
    /// `GUILD_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param changes what to change
    /// @see "Discord documentation: Guild Resource, Modify Guild Widget"
    WidgetSettings edit(Snowflake guildId, EditWidget changes);

    /// {@return the settings, as changed} See [#edit(Snowflake, EditWidget)].
    ///
    /// @param guildId the guild
    /// @param changes sets what to change
    default WidgetSettings edit(Snowflake guildId, Consumer<? super EditWidget.Builder> changes) {
        return edit(guildId, EditWidget.of(changes));
    }

    /// {@return a widget} Needs no authorization. Fires `INVITE_CREATE` when that makes a new
    /// invite to the channel of the widget.
    ///
    /// @param guildId the guild
    /// @throws hikari.api.error.ForbiddenException with code 50004 when it cannot be seen
    /// @see "Discord documentation: Guild Resource, Get Guild Widget"
    Widget fetch(Snowflake guildId);

    /// {@return the image of a widget, a PNG, as [WidgetStyle.Known#SHIELD]} See
    /// [#fetchImage(Snowflake, WidgetStyle)].
    ///
    /// @param guildId the guild
    byte[] fetchImage(Snowflake guildId);

    /// {@return the image of a widget, a PNG} Needs no authorization.
    ///
    /// @param guildId the guild
    /// @param style how it looks
    /// @throws hikari.api.error.ForbiddenException with code 50004 when it cannot be seen
    /// @see "Discord documentation: Guild Resource, Get Guild Widget Image"
    byte[] fetchImage(Snowflake guildId, WidgetStyle style);
}
