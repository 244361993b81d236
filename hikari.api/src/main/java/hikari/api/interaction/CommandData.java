package hikari.api.interaction;

import hikari.api.Snowflake;
import hikari.api.command.CommandType;
import hikari.api.message.ResolvedData;
import java.util.List;
import java.util.Optional;

/// The command that was run, or is being typed, and its options.
///
/// @param id the command
/// @param name its name
/// @param type its kind
/// @param resolved what the ids among the options mean
/// @param options the options; a subcommand or group holds the rest
/// @param guildId the guild that the command belongs to
/// @param targetId the user or message that a command of a context menu was run on
/// @see "Discord documentation: Interactions, Receiving and Responding, Application Command Data
///   Structure"
public record CommandData(
        Snowflake id,
        String name,
        CommandType type,
        Optional<ResolvedData> resolved,
        List<CommandDataOption> options,
        Optional<Snowflake> guildId,
        Optional<Snowflake> targetId) {

    /// {@return the command with its group and subcommand, separated by spaces, such as `config
    /// channel set`}
    public String path() {
        var path = new StringBuilder(name);
        for (var level = options; level.size() == 1 && level.getFirst().isSubcommand(); ) {
            path.append(' ').append(level.getFirst().name());
            level = level.getFirst().options();
        }
        return path.toString();
    }

    /// {@return the options that were given to the command, or to the subcommand that was run}
    public List<CommandDataOption> arguments() {
        var level = options;
        while (level.size() == 1 && level.getFirst().isSubcommand()) {
            level = level.getFirst().options();
        }
        return level;
    }

    /// {@return the option of this name, if it was given}
    ///
    /// @param option the option's name
    public Optional<CommandDataOption> find(String option) {
        return arguments().stream().filter(given -> given.name().equals(option)).findFirst();
    }

    /// {@return the option that is being typed; only for autocompletion}
    public Optional<CommandDataOption> focused() {
        return arguments().stream().filter(CommandDataOption::focused).findFirst();
    }
}
