package hikari.commands.sync;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.application.IntegrationType;
import hikari.api.command.Command;
import hikari.api.command.CommandOption;
import hikari.api.command.CommandType;
import hikari.api.command.CreateCommand;
import hikari.api.command.EditCommand;
import hikari.api.rest.CommandSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Commands as Discord keeps them: one of each type and name, never more than some, with defaults
/// filled in. Counts writes.
public class FakeCommandSet implements CommandSet {
    static final int MOST = 6;

    public final Map<Snowflake, Command> commands = new LinkedHashMap<>();
    public final List<String> writes = new ArrayList<>();
    private long next = 100;

    @Override
    public List<Command> fetchAll() {
        return List.copyOf(commands.values());
    }

    @Override
    public Command fetch(Snowflake id) {
        return commands.get(id);
    }

    @Override
    public Command create(CreateCommand wanted) {
        writes.add("create");
        return put(wanted);
    }

    public Command put(CreateCommand wanted) {
        var type = wanted.type().value().orElse(CommandType.Known.CHAT_INPUT);
        var name = wanted.name().value().orElseThrow();
        var id =
                commands.values().stream()
                        .filter(had -> had.type().equals(type) && had.name().equals(name))
                        .map(Command::id)
                        .findFirst()
                        .orElseGet(() -> Snowflake.of(next++));
        var command =
                new Command(
                        id,
                        type,
                        Snowflake.of(1),
                        Optional.empty(),
                        name,
                        wanted.nameLocalizations().value(),
                        Optional.empty(),
                        wanted.description().value().orElse(""),
                        wanted.descriptionLocalizations().value(),
                        Optional.empty(),
                        options(wanted.options()),
                        wanted.defaultMemberPermissions().value(),
                        Optional.of(true),
                        Optional.empty(),
                        wanted.nsfw().value().orElse(false),
                        wanted.integrationTypes()
                                .value()
                                .orElse(List.of(IntegrationType.Known.USER_INSTALL)),
                        wanted.contexts().value(),
                        Snowflake.of(next++),
                        wanted.handler().value());
        commands.put(id, command);
        if (commands.size() > MOST) {
            throw new IllegalStateException("Discord takes no more than " + MOST);
        }
        return command;
    }

    /// Discord leaves out what is false.
    private static List<CommandOption> options(Settable<List<CommandOption>> options) {
        return options.value().orElse(List.of()).stream()
                .map(option ->
                        new CommandOption(
                                option.type(),
                                option.name(),
                                option.nameLocalizations(),
                                Optional.empty(),
                                option.description(),
                                option.descriptionLocalizations(),
                                Optional.empty(),
                                option.required().filter(required -> required),
                                option.choices(),
                                option.options(),
                                option.channelTypes(),
                                option.minValue().map(value -> value.setScale(1)),
                                option.maxValue().map(value -> value.setScale(1)),
                                option.minLength(),
                                option.maxLength(),
                                option.autocomplete().filter(on -> on),
                                option.fileTypes()))
                .toList();
    }

    @Override
    public Command edit(Snowflake id, EditCommand changes) {
        throw new AssertionError("a change is an upsert");
    }

    @Override
    public void delete(Snowflake id) {
        writes.add("delete");
        if (commands.remove(id) == null) {
            throw new AssertionError("there is no command " + id);
        }
    }

    @Override
    public List<Command> overwrite(List<CreateCommand> all) {
        throw new AssertionError("only what changed is written");
    }
}
