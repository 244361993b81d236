package hikari.api.command;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.application.IntegrationType;
import hikari.api.application.InteractionContext;
import hikari.api.guild.Permission;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A command of an application, as Discord knows it.
///
/// @param id the command's id
/// @param type the kind of command
/// @param applicationId the application
/// @param guildId the guild it is for; empty for global commands
/// @param name the name, 1 to 32 characters
/// @param nameLocalizations the name in other languages, by locale
/// @param nameLocalized the name in the language that was asked for; only where Discord sends one
///   language instead of all
/// @param description the description, 1 to 100 characters; empty but for slash commands
/// @param descriptionLocalizations the description in other languages, by locale
/// @param descriptionLocalized the description in the language that was asked for; only where
///   Discord sends one language instead of all
/// @param options the options, up to 25
/// @param defaultMemberPermissions what it takes to use it, unless a guild says otherwise
/// @param dmPermission whether it can be used in direct messages; the contexts have taken its place
/// @param defaultPermission whether it is on when added to a guild; no longer used by Discord
/// @param nsfw whether it is for adults
/// @param integrationTypes where it is there: with the application in a guild, or with the user
/// @param contexts where it can be used; empty is everywhere
/// @param version changes with every significant change
/// @param handler who handles it, for entry points
/// @see "Discord documentation: Interactions, Application Commands, Application Command Object"
public record Command(
        Snowflake id,
        CommandType type,
        Snowflake applicationId,
        Optional<Snowflake> guildId,
        String name,
        Optional<Map<String, String>> nameLocalizations,
        Optional<String> nameLocalized,
        String description,
        Optional<Map<String, String>> descriptionLocalizations,
        Optional<String> descriptionLocalized,
        List<CommandOption> options,
        Optional<Flags<Permission>> defaultMemberPermissions,
        Optional<Boolean> dmPermission,
        Optional<Boolean> defaultPermission,
        boolean nsfw,
        List<IntegrationType> integrationTypes,
        Optional<List<InteractionContext>> contexts,
        Snowflake version,
        Optional<EntryPointHandler> handler) {

    /// A command that Discord sends without a type is a slash command.
    public Command {
        type = type.code() == 0 ? CommandType.Known.CHAT_INPUT : type;
    }

    /// {@return the text that shows this command in a message, to be run by a click}
    public String mention() {
        return "</%s:%s>".formatted(name, id);
    }

    /// {@return the text that shows a subcommand in a message, to be run by a click}
    ///
    /// @param subcommand its name; of one in a group both names, with a space between
    public String mention(String subcommand) {
        return "</%s %s:%s>".formatted(name, subcommand, id);
    }
}
