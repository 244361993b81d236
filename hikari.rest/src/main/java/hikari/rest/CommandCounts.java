package hikari.rest;

import hikari.api.command.CommandType;
import hikari.api.command.CreateCommand;
import hikari.api.error.LimitExceededException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Checks a whole set of commands. Discord documentation: Application Commands, Registering a
/// Command.
final class CommandCounts {
    private static final Map<CommandType, Integer> MOST =
            Map.of(
                    CommandType.Known.CHAT_INPUT, 100,
                    CommandType.Known.USER, 15,
                    CommandType.Known.MESSAGE, 15,
                    CommandType.Known.PRIMARY_ENTRY_POINT, 1);

    private CommandCounts() {}

    static List<CreateCommand> global(List<CreateCommand> commands) {
        MOST.forEach((type, most) -> check(commands, type, most));
        names(commands);
        return commands;
    }

    /// Guilds have no entry point.
    static List<CreateCommand> guild(List<CreateCommand> commands) {
        MOST.forEach((type, most) ->
                check(commands, type, type == CommandType.Known.PRIMARY_ENTRY_POINT ? 0 : most));
        names(commands);
        return commands;
    }

    private static void check(List<CreateCommand> commands, CommandType type, int most) {
        var some = commands.stream().filter(each -> typeOf(each).equals(type)).toList();
        Ranges.size("commands of type " + type, some, 0, most);
    }

    private static void names(List<CreateCommand> commands) {
        var names = new HashSet<List<Object>>();
        for (var command : commands) {
            var name = command.name().value().orElse("");
            if (!names.add(List.of(typeOf(command), name))) {
                throw new LimitExceededException(
                        "name", "'%s' twice".formatted(name), "each name once for each type");
            }
        }
    }

    private static CommandType typeOf(CreateCommand command) {
        return command.type().value().orElse(CommandType.Known.CHAT_INPUT);
    }
}
