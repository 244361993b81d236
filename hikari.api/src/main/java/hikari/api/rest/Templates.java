package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.guild.CreateTemplate;
import hikari.api.guild.EditTemplate;
import hikari.api.guild.Template;
import java.util.List;
import java.util.function.Consumer;

/// Templates of guilds.
///
/// @see "Discord documentation: Guild Template Resource"
public interface Templates {
    /// {@return a template} Needs no authorization.
    ///
    /// @param code the code
    /// @throws hikari.api.error.NotFoundException with code 10057 when there is no such template
    /// @see "Discord documentation: Guild Template Resource, Get Guild Template"
    Template fetch(String code);

    /// {@return the templates of a guild} Needs `MANAGE_GUILD`.
    ///
    /// @param guildId the guild
    /// @see "Discord documentation: Guild Template Resource, Get Guild Templates"
    List<Template> fetchAll(Snowflake guildId);

    /// {@return a new template} Needs `MANAGE_GUILD`.
    ///
    /// @param guildId the guild
    /// @param template what it is like
    /// @throws hikari.api.error.BadRequestException with code 30031 when the guild has one already
    /// @see "Discord documentation: Guild Template Resource, Create Guild Template"
    Template create(Snowflake guildId, CreateTemplate template);

    /// {@return a new template} See [#create(Snowflake, CreateTemplate)].
    ///
    /// @param guildId the guild
    /// @param template sets what it is like
    default Template create(Snowflake guildId, Consumer<? super CreateTemplate.Builder> template) {
        return create(guildId, CreateTemplate.of(template));
    }

    /// {@return the template, brought up to date with its guild} Needs `MANAGE_GUILD`.
    ///
    /// @param guildId the guild
    /// @param code the code
    /// @see "Discord documentation: Guild Template Resource, Sync Guild Template"
    Template sync(Snowflake guildId, String code);

    /// {@return the template, as changed} Needs `MANAGE_GUILD`.
    ///
    /// @param guildId the guild
    /// @param code the code
    /// @param changes what to change
    /// @see "Discord documentation: Guild Template Resource, Modify Guild Template"
    Template edit(Snowflake guildId, String code, EditTemplate changes);

    /// {@return the template, as changed} See [#edit(Snowflake, String, EditTemplate)].
    ///
    /// @param guildId the guild
    /// @param code the code
    /// @param changes sets what to change
    default Template edit(
            Snowflake guildId, String code, Consumer<? super EditTemplate.Builder> changes) {
        return edit(guildId, code, EditTemplate.of(changes));
    }

    /// {@return the template as it was} Deletes it. Needs `MANAGE_GUILD`.
    ///
    /// @param guildId the guild
    /// @param code the code
    /// @see "Discord documentation: Guild Template Resource, Delete Guild Template"
    Template delete(Snowflake guildId, String code);
}
