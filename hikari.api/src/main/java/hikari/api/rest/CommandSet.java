package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.command.Command;
import hikari.api.command.CreateCommand;
import hikari.api.command.EditCommand;
import java.util.List;
import java.util.function.Consumer;

/// The commands that an application offers everywhere, or those of one guild. Got from [Commands].
///
/// @see "Discord documentation: Application Commands"
public interface CommandSet {
    /// {@return all commands, with their translations}
    List<Command> fetchAll();

    /// {@return a command}
    ///
    /// @param commandId the command
    Command fetch(Snowflake commandId);

    /// {@return the command} Replaces one of the same type and name; 200 new ones a day at most.
    ///
    /// @param command what it is like
    Command create(CreateCommand command);

    /// {@return the command} See [#create(CreateCommand)].
    ///
    /// @param command sets what it is like
    default Command create(Consumer<? super CreateCommand.Builder> command) {
        return create(CreateCommand.of(command));
    }

    /// {@return the command, as changed}
    ///
    /// @param commandId the command
    /// @param changes what to change
    Command edit(Snowflake commandId, EditCommand changes);

    /// {@return the command, as changed}
    ///
    /// @param commandId the command
    /// @param changes sets what to change
    default Command edit(Snowflake commandId, Consumer<? super EditCommand.Builder> changes) {
        return edit(commandId, EditCommand.of(changes));
    }

    /// Deletes a command.
    ///
    /// @param commandId the command
    void delete(Snowflake commandId);

    /// {@return the commands} Replaces all there are, of every type, the entry point of an activity
    /// included.
    ///
    /// @param commands all there are to be; none clears the set
    List<Command> overwrite(List<CreateCommand> commands);
}
