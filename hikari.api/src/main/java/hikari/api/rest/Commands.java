package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.command.CommandPermissions;
import java.util.List;

/// Commands that applications offer to users.
///
/// @see "Discord documentation: Application Commands"
public interface Commands {
    /// {@return the commands that are offered everywhere}
    ///
    /// @param applicationId the application
    CommandSet global(Snowflake applicationId);

    /// {@return the commands that are offered in one guild}
    ///
    /// @param applicationId the application
    /// @param guildId the guild
    CommandSet guild(Snowflake applicationId, Snowflake guildId);

    /// {@return who may use which commands in a guild, of those commands that have rules}
    ///
    /// @param applicationId the application
    /// @param guildId the guild
    List<CommandPermissions> fetchPermissions(Snowflake applicationId, Snowflake guildId);
}
